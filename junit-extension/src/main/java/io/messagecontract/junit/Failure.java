package io.messagecontract.junit;

import org.opentest4j.AssertionFailedError;

/** Fails a test in the way that its tools know best. */
final class Failure {

  private Failure() {}

  /** JUnit brings OpenTest4J; other frameworks do without. */
  static AssertionError of(Lines lines) {
    String text = lines.toString();
    try {
      return OpenTest4J.failure(text);
    } catch (NoClassDefFoundError e) {
      return new AssertionError(text);
    }
  }

  /** A class of its own: one that mentions what is missing cannot be linked. */
  private static final class OpenTest4J {

    private static AssertionError failure(String text) {
      return new AssertionFailedError(text);
    }
  }
}
