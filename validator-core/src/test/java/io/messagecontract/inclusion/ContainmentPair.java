package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaDialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One question of the containment suite and its answer.
 *
 * @param file the file below the folder of the draft
 */
record ContainmentPair(
    String file, String question, JsonNode writer, JsonNode reader, boolean isIncluded) {

  static List<ContainmentPair> all(Path draft) throws IOException {
    List<ContainmentPair> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.walk(draft)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        String name = draft.relativize(file).toString().replace('\\', '/');
        SchemaFolder.MAPPER.readTree(file.toFile()).forEach(pair -> pairs.addAll(of(name, pair)));
      }
    }
    return pairs;
  }

  private static List<ContainmentPair> of(String file, JsonNode pair) {
    JsonNode one = pair.get("schema1");
    JsonNode two = pair.get("schema2");
    return pair.get("tests").properties().stream()
        .map(
            test -> {
              String question = pair.get("id") + " " + test.getKey();
              boolean included = test.getValue().booleanValue();
              return switch (test.getKey()) {
                case "s1SubsetEqOfs2" -> new ContainmentPair(file, question, one, two, included);
                case "s2SubsetEqOfs1" -> new ContainmentPair(file, question, two, one, included);
                default -> throw new IllegalArgumentException(question);
              };
            })
        .toList();
  }

  /** Universal: every value. Unsatisfiable: none. Nonvalid: the constant is no value of it. */
  String folder() {
    return file.substring(0, file.indexOf('/')) + (isOptional() ? "/optional" : "");
  }

  boolean isOptional() {
    return file.contains("/optional/");
  }

  String name() {
    return file + " " + question;
  }

  LoadedSchema writer(SchemaFolder folder) {
    return folder.load(writer, SchemaDialect.DRAFT_07, assertsFormats());
  }

  LoadedSchema reader(SchemaFolder folder) {
    return folder.load(reader, SchemaDialect.DRAFT_07, assertsFormats());
  }

  /** The suite takes formats for assertions there, and for nothing elsewhere. */
  private boolean assertsFormats() {
    return file.contains("/format/");
  }
}
