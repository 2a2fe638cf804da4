package io.messagecontract.maven;

/** A number of things, in words. */
final class Counted {

  private Counted() {}

  static String messages(int messages, int channels) {
    return of(messages, "message") + " on " + of(channels, "channel");
  }

  /** Says of how many messages nothing is known: a goal must not pass them over in silence. */
  static String uncheckable(int messages) {
    return messages == 0 ? "" : " (" + messages + " of them cannot be checked: no JSON Schema)";
  }

  static String of(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
