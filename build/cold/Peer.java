import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same by a plain program of networknt and its own reader for YAML. */
public final class Peer {

  /** Takes the contract, the message, and "all" if the schemas of all messages are checked. */
  public static void main(String[] files) throws Exception {
    long start = System.nanoTime();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            Dialects.getDraft7(),
            builder ->
                builder.schemaLoader(loader -> loader.allow(iri -> true).fetchRemoteResources()));
    String place = Path.of(files[0]).toUri() + "#/components/messages/PartyBanEvent/payload";
    Schema schema = registry.getSchema(SchemaLocation.of(place));
    if (files.length > 2) {
      checkAll(registry, Path.of(files[0]).toUri().toString());
    }
    long loaded = System.nanoTime();
    if (!schema.validate(Files.readString(Path.of(files[1])), InputFormat.JSON).isEmpty()) {
      throw new IllegalStateException("the message is valid");
    }
    System.out.println((loaded - start) / 1000 + " " + (System.nanoTime() - loaded) / 1000 + " 0");
  }

  /** What a contract promises before a message comes: its schemas are schemas, and complete. */
  private static void checkAll(SchemaRegistry registry, String contract) {
    Schema draft = registry.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
    Schema document = registry.getSchema(SchemaLocation.of(contract));
    document
        .getSchemaNode()
        .at("/components/messages")
        .fieldNames()
        .forEachRemaining(
            name -> {
              String place = contract + "#/components/messages/" + name + "/payload";
              Schema payload = registry.getSchema(SchemaLocation.of(place));
              payload.initializeValidators();
              if (!draft.validate(payload.getSchemaNode()).isEmpty()) {
                throw new IllegalStateException("the schema is valid");
              }
            });
  }
}
