package io.messagecontract.asyncapi;

import io.messagecontract.contract.RuntimeExpression;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** What a text of a document has to look like, where the specification says so. */
public enum TextFormat {
  /** Any text. */
  ANY("a text", "text"),
  /** An absolute URL, such as that of a license. */
  URL("an absolute URL", "https://example.com/terms"),
  /** A URI by RFC 3986, such as the id of a document. */
  URI("a URI with a scheme", "urn:com:example:shop"),
  /** An email address. */
  EMAIL("an email address", "support@example.com"),
  /** A runtime expression (AsyncAPI 3.0.0, Runtime Expression). */
  EXPRESSION("a runtime expression", "$message.header#/correlationId");

  private final String description;
  private final String example;

  TextFormat(String description, String example) {
    this.description = description;
    this.example = example;
  }

  /** Returns what is expected, in words. */
  public String description() {
    return description;
  }

  /** Returns a text that looks like that. */
  public String example() {
    return example;
  }

  /** Tells whether a text looks like that. */
  public boolean fits(String text) {
    return switch (this) {
      case ANY -> true;
      case URL -> isUrl(text);
      case URI -> isUri(text);
      case EMAIL -> Patterns.EMAIL.matcher(text).matches();
      case EXPRESSION -> RuntimeExpression.parse(text).isPresent();
    };
  }

  private static boolean isUrl(String text) {
    try {
      URI uri = new URI(Patterns.VARIABLE.matcher(text).replaceAll("x"));
      return uri.isAbsolute() && !uri.getSchemeSpecificPart().isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isUri(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** An enum's constants cannot use its own static fields. */
  private static final class Patterns {
    static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    /** {@code {variable}}, as addresses may hold. */
    static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*}");
  }
}
