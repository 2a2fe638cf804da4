package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The pairs with known truth, by theme: the files of the folder {@code cases}. */
final class KnownPairs {

  static final List<KnownPair> ALL = read();

  /** Every witness, and every scalar that stands in any schema or witness. */
  static final List<JsonNode> VALUES = values();

  private KnownPairs() {}

  static Path resource(String name) {
    URL url = Objects.requireNonNull(KnownPairs.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<KnownPair> read() {
    List<KnownPair> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(resource("cases"))) {
      for (Path file : files.sorted().toList()) {
        String theme = file.getFileName().toString().replace(".json", "");
        for (JsonNode entry : SchemaFolder.MAPPER.readTree(file.toFile())) {
          pairs.add(new KnownPair(theme, entry));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return pairs;
  }

  private static List<JsonNode> values() {
    Set<JsonNode> values = new LinkedHashSet<>();
    for (KnownPair pair : ALL) {
      pair.witness().ifPresent(values::add);
      addScalars(pair.entry().get("writer"), values);
      addScalars(pair.entry().get("reader"), values);
      pair.witness().ifPresent(witness -> addScalars(witness, values));
    }
    values.add(NullNode.getInstance());
    return List.copyOf(values);
  }

  private static void addScalars(JsonNode node, Set<JsonNode> values) {
    if (node.isValueNode()) {
      values.add(node);
    }
    node.forEach(child -> addScalars(child, values));
  }
}
