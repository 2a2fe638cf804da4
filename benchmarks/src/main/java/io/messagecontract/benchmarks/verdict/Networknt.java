package io.messagecontract.benchmarks.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.util.List;

/**
 * The peer: networknt as its users set it up, but that formats are asserted.
 *
 * @since 0.1.0
 */
public final class Networknt {

  private final ObjectMapper mapper = new ObjectMapper();
  private final Schema schema;

  Networknt(Schema schema) {
    this.schema = schema;
  }

  /** Reads a schema; without {@code $schema} it is one of 2020-12. */
  public static Networknt of(String schema) {
    return new Networknt(
        SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
            .getSchema(schema, InputFormat.JSON));
  }

  /** Returns the peer with the hand-written schema of the contract's payload messages. */
  public static Networknt ofSession(boolean strict) {
    return of(new PeerSchemas(strict).notificationEvent());
  }

  /** Reads a message and tells whether it is valid, and if not, every error. */
  public List<Error> errors(byte[] message) throws IOException {
    return errors(mapper.readTree(message));
  }

  List<Error> errors(JsonNode message) {
    return schema.validate(
        message,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  /** Reads a message and looks no further. */
  JsonNode tree(byte[] message) throws IOException {
    return mapper.readTree(message);
  }

  ObjectMapper mapper() {
    return mapper;
  }
}
