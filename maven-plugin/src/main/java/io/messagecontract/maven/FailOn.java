package io.messagecontract.maven;

import io.messagecontract.finding.Severity;

/** The least severity that fails a build, or that nothing does. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  boolean isReachedBy(Tally tally) {
    return this != NEVER && tally.reaches(severity());
  }

  /** Returns the severity that counts; where nothing fails the build, that of an error. */
  Severity severity() {
    return switch (this) {
      case ERROR, NEVER -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case INFO -> Severity.INFO;
    };
  }
}
