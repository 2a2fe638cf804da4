package io.messagecontract.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Copies values into a file, so that their references lead to the same places from there. */
final class Rebase {

  private static final Set<String> VALUES =
      Set.of("const", "default", "enum", "example", "examples");

  private final String file;
  private final LoadContext context;

  /** The file's path below the root folder, with {@code /}. */
  Rebase(String file, LoadContext context) {
    this.file = file;
    this.context = context;
  }

  JsonNode copy(Place value) {
    return value.path().equals(file) ? value.node().deepCopy() : moved(value);
  }

  private JsonNode moved(Place value) {
    if (VALUES.contains(value.key()) || !value.node().isContainerNode()) {
      return value.node().deepCopy();
    }
    if (value.node().isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      value.children().forEach(item -> list.add(moved(item)));
      return list;
    }
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    value.children().forEach(member -> object.set(member.key(), moved(member)));
    if (References.isReference(value.node())) {
      context.find(value).map(this::reference).ifPresent(text -> object.set("$ref", text));
    }
    return object;
  }

  private TextNode reference(Place target) {
    try {
      String path = target.path().equals(file) ? null : relative(target.path());
      return TextNode.valueOf(new URI(null, null, path, target.pointer()).toString());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path and a pointer make a URI", e);
    }
  }

  /** Begins with a dot, so that a colon in the first name makes no scheme of it. */
  private String relative(String path) {
    Path folder = Optional.ofNullable(Path.of(file).getParent()).orElse(Path.of(""));
    return "./" + folder.relativize(Path.of(path)).toString().replace('\\', '/');
  }
}
