package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.validate.SchemaValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Loads schemas that a test holds as values, each as a document of its own: two that claim the same
 * {@code $id} do not meet.
 */
public final class SchemaFolder {

  public static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final AtomicInteger written = new AtomicInteger();
  private final Path folder;

  public SchemaFolder(Path folder) {
    this.folder = folder;
  }

  LoadedSchema load(JsonNode schema, SchemaDialect dialect) {
    return load(schema, dialect, false);
  }

  public LoadedSchema load(JsonNode schema, SchemaDialect dialect, boolean assertFormats) {
    String file = "schema-" + written.incrementAndGet() + ".json";
    Documents documents = new Documents(new FolderRoot(folder), new DocumentReader());
    try {
      Files.writeString(folder.resolve(file), schema.toString());
      documents.get(file);
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DocumentException e) {
      throw new IllegalArgumentException(schema.toString(), e);
    }
    Side side = new Side(documents, new SchemaValidator(documents, assertFormats), dialect, false);
    return new LoadedSchema(side, side.at(new SchemaPlace(file, "", dialect)));
  }
}
