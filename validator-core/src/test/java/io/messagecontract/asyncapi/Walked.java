package io.messagecontract.asyncapi;

import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks a document, with the files that it refers to. */
final class Walked {

  private final Map<String, String> files = new HashMap<>();

  Walked(String text) {
    files.put("asyncapi.yaml", text);
  }

  Walked with(String path, String text) {
    files.put(path, text);
    return this;
  }

  AsyncApiDocument document() {
    try {
      Path folder = Files.createTempDirectory("walked");
      try {
        for (Map.Entry<String, String> file : files.entrySet()) {
          Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return document(new Documents(new FolderRoot(folder), new DocumentReader()));
      } finally {
        for (String file : files.keySet()) {
          Files.deleteIfExists(folder.resolve(file));
        }
        Files.delete(folder);
      }
    } catch (IOException | DocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static AsyncApiDocument document(Documents documents)
      throws IOException, DocumentException {
    Place root = new Place("asyncapi.yaml", "", documents.get("asyncapi.yaml").root());
    String version = root.node().path("asyncapi").asText();
    return AsyncApiDocument.of(SpecificationVersion.parse(version).orElseThrow(), root, documents);
  }

  /** Returns the place of every object that was walked, and its title. */
  List<String> objects() {
    return document().visits().stream()
        .filter(visit -> visit.object().isPresent())
        .map(visit -> visit.place().id() + " " + visit.object().orElseThrow().name())
        .toList();
  }

  /** Returns the place of every schema that was walked, and its dialect. */
  List<String> schemas() {
    return document().schemas().stream()
        .map(schema -> schema.place().id() + " " + schema.dialect())
        .toList();
  }
}
