package io.messagecontract.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.References;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets the references of a tree lead to the same places from another file. */
final class Rebase {

  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|/.*");

  private final String from;
  private final String to;

  /** Paths below the root folder, with {@code /}. */
  Rebase(String from, String to) {
    this.from = from;
    this.to = to;
  }

  void apply(JsonNode tree) {
    if (tree instanceof ObjectNode object && References.isReference(tree)) {
      object.put("$ref", moved(object.path("$ref").textValue()));
    }
    tree.forEach(this::apply);
  }

  private String moved(String reference) {
    if (ABSOLUTE.matcher(reference).matches()) {
      return reference;
    }
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : reference.substring(hash);
    Path target = file.isEmpty() ? Path.of(from) : folder(from).resolve(file);
    return folder(to).relativize(target.normalize()).toString().replace('\\', '/') + fragment;
  }

  private static Path folder(String path) {
    return Optional.ofNullable(Path.of(path).getParent()).orElse(Path.of(""));
  }
}
