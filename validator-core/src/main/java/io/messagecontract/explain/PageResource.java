package io.messagecontract.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A page of {@code docs/rules}, as the jar holds it. */
final class PageResource {

  private PageResource() {}

  static String read(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("the jar holds no page " + name));
  }

  static Optional<String> find(String name) {
    try (InputStream page = PageResource.class.getResourceAsStream("rules/" + name)) {
      return page == null
          ? Optional.empty()
          : Optional.of(
              new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page " + name, e);
    }
  }
}
