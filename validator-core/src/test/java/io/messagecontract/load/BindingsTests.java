package io.messagecontract.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindingsTests {

  @TempDir private Path folder;

  private List<Finding> findings(String channel, String operation) throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("asyncapi.yaml"),
            """
            asyncapi: 2.6.0
            info: { title: Orders, version: '1' }
            channels:
              orders:
                bindings: { %s }
                publish: { bindings: { %s }, message: { payload: true } }
            """
                .formatted(channel, operation));
    return ContractLoader.read(document, folder, LoadSettings.DEFAULT).findings();
  }

  /** There may be a newer version of the binding that knows them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "amqp: { is: queue, queue: { name: q, overflow: drop } }",
        "amqp: { is: queue, priorities: 5 }",
        "kafka: { bindingVersion: 0.4.0, topicConfiguration: { compression: zstd } }"
      })
  void warnsOfFieldsThatABindingDoesNotKnowHoweverDeep(String binding) throws IOException {
    assertThat(findings(binding, ""))
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).hasToString("unknown-field"))
        .satisfies(finding -> assertThat(finding.isError()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "3", "4294967296", "18446744073709551616", "1e30", "-1e400"})
  void refusesIntegersOutsideOfTheirRangeHoweverLarge(String qos) throws IOException {
    assertThat(findings("", "mqtt: { qos: " + qos + " }"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).hasToString("invalid-value"))
        .satisfies(finding -> assertThat(finding.isError()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2", "1.0", "20e-1"})
  void acceptsIntegersWithinTheirRangeHoweverWritten(String qos) throws IOException {
    assertThat(findings("", "mqtt: { qos: " + qos + " }")).isEmpty();
  }
}
