package io.messagecontract.asyncapi;

import io.messagecontract.contract.RuntimeExpression;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a text of a document has to look like, where the specification says so. */
public enum TextFormat {
  /** Any text. */
  ANY("a text", text -> true),
  /** An absolute URL, such as that of a license. */
  URL("an absolute URL, such as https://example.com/terms", TextFormat::isUrl),
  /** A URI by RFC 3986, such as the id of a document. */
  URI("a URI, such as urn:com:example:shop", TextFormat::isUri),
  /** An email address. */
  EMAIL("an email address", Patterns.EMAIL.asMatchPredicate()),
  /** A runtime expression (AsyncAPI 3.0.0, Runtime Expression). */
  EXPRESSION(
      "a runtime expression, such as $message.header#/correlationId",
      text -> RuntimeExpression.parse(text).isPresent());

  private final String description;
  private final Predicate<String> test;

  TextFormat(String description, Predicate<String> test) {
    this.description = description;
    this.test = test;
  }

  /** Returns what is expected, in words, with an example. */
  public String description() {
    return description;
  }

  /** Tells whether a text looks like that. */
  public boolean fits(String text) {
    return test.test(text);
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
