package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Schemas in files of {@code cases}, each under a name, and what is made up from them. */
record SampleCases(Documents documents, String file) {

  static final Path FOLDER = Path.of("src/test/resources/io/messagecontract/sample/cases");

  static SampleCases read(Path folder, String file) throws IOException, DocumentException {
    Documents documents = new Documents(new FolderRoot(folder), new DocumentReader());
    documents.get(file);
    return new SampleCases(documents, file);
  }

  static List<String> themes() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  List<Place> schemas() {
    return new Place(file, "", documents.loaded(file).root()).children();
  }

  SchemaSamples samples(Place schema) {
    JsonNode dialect = schema.node().path("$schema");
    return new SchemaSamples(
        documents,
        SchemaDialect.of(dialect.asText(), SchemaDialect.DRAFT_2020_12)
            .orElse(SchemaDialect.DRAFT_2020_12),
        schema,
        List.of(),
        false);
  }

  /** Returns all samples as people read them. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Place schema : schemas()) {
      text.append("# ").append(schema.key()).append('\n');
      SchemaSamples samples = samples(schema);
      samples.valid().forEach(shown -> text.append(line(shown)));
      text.append("--\n");
      samples.invalid().forEach(shown -> text.append(line(shown)));
      text.append('\n');
    }
    return text.toString();
  }

  private static String line(Shown shown) {
    String where = shown.breach().map(b -> " at \"" + b.pointer() + '"').orElse("");
    return shown.name() + where + "\n    " + brief(shown.value()) + '\n';
  }

  /** Long texts and arrays are told by their beginning and their length. */
  static JsonNode brief(JsonNode value) {
    if (value instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(member -> copy.set(member.getKey(), brief(member.getValue())));
      return copy;
    }
    if (value instanceof ArrayNode array) {
      List<JsonNode> items = new ArrayList<>();
      array.forEach(item -> items.add(brief(item)));
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      if (items.size() > 7) {
        return copy.addAll(items.subList(0, 2)).add("… of " + items.size());
      }
      return copy.addAll(items);
    }
    if (value.isTextual() && value.textValue().length() > 60) {
      String text = value.textValue();
      return TextNode.valueOf(
          text.substring(0, 12) + "… of " + text.codePointCount(0, text.length()));
    }
    return value;
  }
}
