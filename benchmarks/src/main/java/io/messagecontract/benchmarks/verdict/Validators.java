package io.messagecontract.benchmarks.verdict;

import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.schema.SessionNotificationEvents;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Makes the validators that are measured. */
final class Validators {

  private Validators() {}

  /** Returns one for the Session Notification Events contract. */
  static MessageValidator strictSession() {
    Contract contract =
        ContractLoader.load(
            SessionNotificationEvents.LOCATION, SessionNotificationEvents.class.getClassLoader());
    return new MessageValidator(contract, Strictness.STRICT);
  }

  /**
   * Returns one for a contract of one channel.
   *
   * @param schemas for each message, by its name, the schema in JSON
   */
  static MessageValidator of(Map<String, String> schemas) {
    StringBuilder document =
        new StringBuilder(
            """
            asyncapi: 3.0.0
            info: { title: Schemas, version: 1.0.0 }
            channels:
              shapes:
                address: shapes
                messages:
            """);
    // A text in JSON is one in YAML, too.
    schemas.forEach(
        (name, schema) ->
            document.append("      %s:\n        payload:\n%s".formatted(name, schema.indent(10))));
    try {
      Path file = Files.createTempDirectory("contract").resolve("asyncapi.yaml");
      Files.writeString(file, document);
      Contract contract = ContractLoader.load(file);
      Files.delete(file);
      Files.delete(file.toAbsolutePath().getParent());
      return new MessageValidator(contract);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
