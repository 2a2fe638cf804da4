package io.messagecontract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides the passwords of addresses (RFC 3986, section 3.2.1): {@code amqp://user:password@host},
 * and the same without a scheme at {@code host:}, as AsyncAPI 3 has it.
 *
 * @since 0.1.0
 */
public final class Passwords {

  /** How far from the part that is shown an address may begin or end. */
  private static final int REACH = 1_000;

  /** Compiled when an address is shown, if ever. */
  private static final class Form {
    static final Pattern PASSWORD =
        Pattern.compile("(?:://|\\bhost[\"']?:\\s?[\"']?)[^\\s/\"'@:]*+:([^\\s/\"'@]++)@");
  }

  private Passwords() {}

  /** Returns the text with a star for each character of a password. */
  public static String hidden(String text) {
    return hidden(text, 0, text.length());
  }

  /** Returns a part of a text in the same way, whose addresses may begin or end beside it. */
  public static String hidden(String text, int from, int to) {
    String part = text.substring(from, to);
    // Nearly all texts are told from the rest without a pattern.
    int at = text.indexOf('@', from);
    if (at < 0 || at >= to + REACH) {
      return part;
    }
    StringBuilder shown = new StringBuilder(part);
    Matcher password = Form.PASSWORD.matcher(text);
    password.region(Math.max(0, from - REACH), Math.min(text.length(), to + REACH));
    while (password.find()) {
      for (int i = Math.max(from, password.start(1)); i < Math.min(to, password.end(1)); i++) {
        shown.setCharAt(i - from, '*');
      }
    }
    return shown.toString();
  }
}
