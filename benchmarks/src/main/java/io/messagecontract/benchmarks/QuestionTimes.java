package io.messagecontract.benchmarks;

/**
 * What was measured for one thing that can be asked.
 *
 * @param asked what it is
 * @param answer what came of it
 * @param warm milliseconds that it takes in a JVM that has warmed up
 * @param first milliseconds that the first call in a JVM takes
 */
record QuestionTimes(String asked, String answer, double warm, double first) {

  QuestionTimes {
    if (!(warm > 0) || !(first > 0)) {
      throw new IllegalArgumentException("Times are more than none.");
    }
  }

  /** Returns how many times as long as something else it takes. */
  double to(QuestionTimes other) {
    return warm / other.warm;
  }
}
