package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A contract with one message, written for one test, and what becomes of messages by it. */
abstract class WrittenContract {

  static final String DRAFT_07 = "draft-07";
  static final String NEWEST = "2020-12";

  @TempDir private Path folder;

  void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A contract with one message, its payload given as a YAML flow. */
  Path contract(String version, String payload) throws IOException {
    file(
        "asyncapi.yaml",
        """
        asyncapi: 3.0.0
        info: { title: Orders, version: '1' }
        channels:
          orders:
            messages:
              placed:
                payload:
                  schemaFormat: application/schema+json;version=%s
                  schema:
                    %s
        components:
          schemas:
            Text: { type: string }
            default: { $id: 'https://example.com/named-default', type: integer }
        """
            .formatted(version, payload.strip().replace("\n", "\n" + " ".repeat(12))));
    return folder.resolve("asyncapi.yaml");
  }

  ValidationResult judge(String message) {
    MessageValidator validator =
        new MessageValidator(ContractLoader.load(folder.resolve("asyncapi.yaml")));
    return validator.validate(Target.message("placed"), message);
  }

  void accepts(String message) {
    assertThat(judge(message).findings()).as(message).isEmpty();
  }

  /** Also says which rule of which place in the contract is broken, as {@code rule file:line}. */
  void rejects(String message, String... reasons) {
    assertThat(judge(message).findings())
        .extracting(
            finding ->
                finding.rule()
                    + " "
                    + finding.related().get(0).location().toString().replaceFirst(":\\d+$", ""))
        .as(message)
        .containsExactlyInAnyOrder(reasons);
  }

  String refusal() {
    List<Finding> findings =
        catchThrowableOfType(
                InvalidContractException.class,
                () -> ContractLoader.load(folder.resolve("asyncapi.yaml")))
            .findings();
    assertThat(findings).hasSize(1);
    return findings.get(0).rule() + " " + findings.get(0).message();
  }
}
