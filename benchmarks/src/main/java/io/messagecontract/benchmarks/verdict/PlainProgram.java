package io.messagecontract.benchmarks.verdict;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The peer of a contract: what somebody would write who reads the YAML, takes the schema of each
 * message by its reference, and asks networknt. It checks nothing of the contract.
 *
 * @since 0.1.0
 */
public final class PlainProgram {

  private static final String BASE = "https://contract.example/";

  private final Map<String, Networknt> schemas = new HashMap<>();
  private final Map<?, ?> messages;
  private final SchemaRegistry registry;

  /**
   * Reads a contract.
   *
   * @param documents its texts by their names: {@code asyncapi.yaml} and schemas in JSON
   */
  public PlainProgram(Map<String, byte[]> documents) {
    Object asyncapi =
        new Load(LoadSettings.builder().build())
            .loadFromInputStream(new ByteArrayInputStream(documents.get("asyncapi.yaml")));
    messages = (Map<?, ?>) value(asyncapi, "components", "messages");
    Map<String, String> texts = new HashMap<>();
    documents.forEach(
        (name, text) -> texts.put(BASE + name, new String(text, StandardCharsets.UTF_8)));
    registry =
        SchemaRegistry.withDefaultDialect(Dialects.getDraft7(), builder -> builder.schemas(texts));
  }

  /** Tells whether the message of this name is valid. */
  public boolean isValid(String name, byte[] message) throws IOException {
    String reference = (String) value(messages, name, "payload", "$ref");
    return schemas.computeIfAbsent(reference, this::schema).errors(message).isEmpty();
  }

  private Networknt schema(String reference) {
    Schema schema = registry.getSchema(SchemaLocation.of(BASE + reference.substring(2)));
    return new Networknt(schema);
  }

  private static Object value(Object from, String... names) {
    Object value = from;
    for (String name : names) {
      value = Objects.requireNonNull(((Map<?, ?>) value).get(name), name);
    }
    return value;
  }
}
