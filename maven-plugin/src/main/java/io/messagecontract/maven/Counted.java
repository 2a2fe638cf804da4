package io.messagecontract.maven;

/** A number of things, in words. */
final class Counted {

  private Counted() {}

  static String messages(int messages, int channels) {
    return of(messages, "message") + " on " + of(channels, "channel");
  }

  static String of(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
