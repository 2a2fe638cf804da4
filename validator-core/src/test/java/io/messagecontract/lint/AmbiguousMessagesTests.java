package io.messagecontract.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmbiguousMessagesTests {

  private static final String TWO =
      """
      placed: { payload: { type: object, properties: { id: { type: string } } } }
      paid: { payload: { type: object, properties: { sum: { type: number } } } }
      """;

  @TempDir private Path folder;

  private List<String> messages(String messages, String rest) throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("asyncapi.yaml"),
            "asyncapi: 3.0.0\ninfo: { title: Orders, version: '1' }\n"
                + "channels:\n  orders:\n    messages:\n"
                + messages.indent(6)
                + rest);
    return ContractLinter.findings(ContractLoader.read(document, folder, LoadSettings.DEFAULT))
        .stream()
        .filter(finding -> finding.rule().value().equals("ambiguous-messages"))
        .map(Finding::message)
        .toList();
  }

  @Test
  void comparesMessagesOfAChannelThatNoOperationNames() throws IOException {
    assertThat(messages(TWO, ""))
        .containsExactly("\"placed\" and \"paid\" cannot be told apart: {} is both.");
  }

  @Test
  void comparesMessagesOfOneOperation() throws IOException {
    String operation =
        "operations: { tell: { action: send, channel: { $ref: '#/channels/orders' } } }";

    assertThat(messages(TWO, operation)).hasSize(1);
  }

  @Test
  void saysNothingOfMessagesThatFlowInDifferentDirections() throws IOException {
    String operations =
        """
        operations:
          place:
            action: send
            channel: { $ref: '#/channels/orders' }
            messages: [ { $ref: '#/channels/orders/messages/placed' } ]
          pay:
            action: receive
            channel: { $ref: '#/channels/orders' }
            messages: [ { $ref: '#/channels/orders/messages/paid' } ]
        """;

    assertThat(messages(TWO, operations)).isEmpty();
    assertThat(messages(TWO, operations.replace("receive", "send"))).hasSize(1);
  }

  @Test
  void saysNothingWhereMessagesCarryTheirName() throws IOException {
    assertThat(messages(TWO, "x-message-name-location: $message.payload#/name")).isEmpty();
  }

  @Test
  void saysNothingOfDifferentMediaTypes() throws IOException {
    String other = TWO.replace("paid: {", "paid: { contentType: application/x-ndjson,");

    assertThat(messages(other, "")).isEmpty();
  }

  @Test
  void saysManyMessagesAtOnce() throws IOException {
    String many =
        IntStream.range(0, 40)
            .mapToObj(i -> "m" + i + ": { payload: { type: object, maxProperties: " + i + " } }")
            .collect(Collectors.joining("\n"));

    assertThat(messages(many, ""))
        .containsExactly(
            "\"m0\", \"m1\", \"m2\" and 37 more cannot be told apart: {} is each of them.");
  }

  @Test
  void shortensALongMessage() throws IOException {
    String schema = "{ payload: { type: string, minLength: 500 } }";

    assertThat(messages("a: " + schema + "\nb: " + schema, ""))
        .singleElement()
        .satisfies(message -> assertThat(message).hasSizeLessThan(300).contains("…"));
  }

  @Test
  void saysWhereItHasStoppedComparing() throws IOException {
    String many =
        IntStream.range(0, 46)
            .mapToObj(i -> "m" + i + ": { payload: { const: " + i + " } }")
            .collect(Collectors.joining("\n"));

    assertThat(messages(many, ""))
        .singleElement()
        .satisfies(message -> assertThat(message).endsWith(": 1000."));
  }
}
