package io.messagecontract.maven.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * Style and script of the page, and the policy that allows a browser these two and nothing else.
 *
 * @param style the text of the style element
 * @param script the text of the script element
 */
record Assets(String style, String script) {

  private static final Assets OF_THE_PAGE = new Assets(read("page.css"), read("page.js"));

  static Assets load() {
    return OF_THE_PAGE;
  }

  /** Returns the content security policy; a hash is that of the exact text. */
  String policy() {
    return String.join(
        "; ",
        "default-src 'none'",
        "style-src " + hash(style),
        "script-src " + hash(script),
        "base-uri 'none'",
        "form-action 'none'");
  }

  private static String hash(String text) {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + '\'';
  }

  /** Browsers read every line end as a line feed, and so do hashes. */
  private static String read(String name) {
    try (InputStream text = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
