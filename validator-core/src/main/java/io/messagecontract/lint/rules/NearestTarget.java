package io.messagecontract.lint.rules;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Nearest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what a broken reference may have meant, in its own file or in one that is read. */
final class NearestTarget {

  private NearestTarget() {}

  /** Returns a reference that leads somewhere, and differs in its beginning or in one step. */
  static Optional<String> of(Place reference, AsyncApiDocument document) {
    String text = reference.node().path("$ref").asText();
    int fragment = text.indexOf("#/");
    if (text.indexOf('%') >= 0) {
      return Optional.empty();
    }
    return fragment < 0
        ? beginning(root(reference.path(), document), text)
        : file(reference.path(), text.substring(0, fragment))
            .filter(path -> document.documents().paths().contains(path))
            .flatMap(path -> mended(root(path, document), text.substring(fragment + 1)))
            .map(near -> text.substring(0, fragment + 1) + near);
  }

  private static Optional<String> beginning(JsonNode root, String text) {
    String pointer = '/' + text.replaceFirst("^[#/]", "");
    return Optional.of(pointer)
        .filter(p -> p.length() > 1 && !root.at(JsonPointer.compile(p)).isMissingNode())
        .map(p -> '#' + p);
  }

  private static Optional<String> file(String from, String relative) {
    try {
      URI base = new URI(null, null, '/' + from, null);
      URI file = relative.isEmpty() ? base : base.resolve(new URI(relative));
      return Optional.ofNullable(file.getPath()).map(path -> path.replaceFirst("^/", ""));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static JsonNode root(String path, AsyncApiDocument document) {
    return document.documents().loaded(path).root();
  }

  private static Optional<String> mended(JsonNode root, String pointer) {
    String[] steps = pointer.substring(1).split("/", -1);
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < steps.length; i++) {
      JsonNode holder = root.at(before.toString());
      if (holder.at('/' + steps[i]).isMissingNode()) {
        String rest = String.join("/", List.of(steps).subList(i + 1, steps.length));
        return mended(holder, steps[i], rest.isEmpty() ? "" : '/' + rest).map(end -> before + end);
      }
      before.append('/').append(steps[i]);
    }
    return Optional.empty();
  }

  private static Optional<String> mended(JsonNode holder, String step, String rest) {
    List<String> keys = holder.properties().stream().map(Map.Entry::getKey).toList();
    return Nearest.to(step.replace("~1", "/").replace("~0", "~"), keys).stream()
        .map(key -> '/' + key.replace("~", "~0").replace("/", "~1") + rest)
        .filter(end -> !holder.at(end).isMissingNode())
        .findFirst();
  }
}
