package io.messagecontract.maven;

/** Whether a CI server is told of findings. */
enum OnCi {
  /** If it runs the build. */
  AUTO,
  /** Never. */
  OFF
}
