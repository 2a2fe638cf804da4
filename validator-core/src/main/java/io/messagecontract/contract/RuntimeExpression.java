package io.messagecontract.contract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a value of a message (AsyncAPI 3.0.0, Runtime Expression).
 *
 * @param source where the value is
 * @param pointer its JSON Pointer there
 * @since 0.1.0
 */
public record RuntimeExpression(Source source, String pointer) {

  private static final Pattern FORM =
      Pattern.compile("\\$message\\.(payload|header)#((?:/.*)?)", Pattern.DOTALL);
  private static final Pattern NO_ESCAPE = Pattern.compile("~(?![01])");

  /** The two parts of a message that an expression can name. */
  public enum Source {
    /** The headers that travel with the message. */
    HEADER,
    /** The message body. */
    PAYLOAD
  }

  /** Reads {@code $message.payload#/name} or {@code $message.header#/name}; empty if it is not. */
  public static Optional<RuntimeExpression> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || NO_ESCAPE.matcher(matcher.group(2)).find()) {
      return Optional.empty();
    }
    Source source = matcher.group(1).equals("payload") ? Source.PAYLOAD : Source.HEADER;
    return Optional.of(new RuntimeExpression(source, matcher.group(2)));
  }

  /** Returns the expression as documents write it. */
  @Override
  public String toString() {
    return "$message." + (source == Source.PAYLOAD ? "payload" : "header") + '#' + pointer;
  }
}
