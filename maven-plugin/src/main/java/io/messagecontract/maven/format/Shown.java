package io.messagecontract.maven.format;

import io.messagecontract.text.Visible;

/** Text from elsewhere, as CI servers are given it: one line, visible, and not too long. */
final class Shown {

  /** Names and places. */
  static final int NAME = 160;

  /** Sentences, which hold several names. */
  static final int SENTENCE = 1_000;

  private Shown() {}

  /** Returns the text, cut to so many characters. */
  static String text(String text, int most) {
    // What is cut off anyway need not be made visible: a name may have the size of a document.
    int enough = 2 * most + 2;
    String visible = Visible.text(text.length() > enough ? text.substring(0, enough) : text);
    return visible.codePointCount(0, visible.length()) <= most
        ? visible
        : visible.substring(0, visible.offsetByCodePoints(0, most - 1)) + '…';
  }
}
