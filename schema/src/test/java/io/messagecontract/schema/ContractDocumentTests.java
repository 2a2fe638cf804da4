package io.messagecontract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.schema.Facts.Channel;
import io.messagecontract.schema.Facts.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds for the contract as an AsyncAPI document, whatever its facts are. */
class ContractDocumentTests {

  private final ContractDocument document = ContractDocument.read();
  private final JsonNode root = document.root();
  private final List<String> channels =
      document.facts().channels().stream().map(Channel::name).toList();
  private final List<String> messages =
      document.facts().messages().stream().map(Message::name).toList();

  @Test
  void isAnAsyncApi3DocumentOfJsonMessages() {
    assertThat(root.path("asyncapi").textValue()).isEqualTo("3.0.0");
    assertThat(root.path("defaultContentType").textValue()).isEqualTo("application/json");
  }

  @Test
  void tellsWhereAMessageHoldsItsNameAndItsPayload() {
    assertThat(root.path("x-message-name-location").textValue())
        .isEqualTo("$message.payload#/name");
    assertThat(root.path("x-message-payload-location").textValue())
        .isEqualTo("$message.payload#/payload");
  }

  @Test
  void givesEachChannelItsNameAsAddress() {
    assertThat(root.path("channels").valueStream())
        .extracting(channel -> channel.path("address").textValue())
        .hasSize(4)
        .isEqualTo(channels);
  }

  @Test
  void sendsOnEachChannelByOneOperation() {
    assertThat(root.path("operations").valueStream())
        .hasSize(4)
        .allSatisfy(operation -> assertThat(operation.path("action").textValue()).isEqualTo("send"))
        .extracting(operation -> operation.at("/channel/$ref").textValue())
        .isEqualTo(channels.stream().map("#/channels/"::concat).toList());
  }

  @Test
  void listsMessagesInTheOrderOfTheirChannels() {
    assertThat(root.at("/components/messages").propertyStream())
        .extracting(message -> message.getKey())
        .hasSize(40)
        .isEqualTo(messages);
  }

  @Test
  void namesEachMessageByItsKey() {
    assertThat(root.path("channels").valueStream())
        .flatExtracting(channel -> List.copyOf(channel.path("messages").properties()))
        .hasSize(40)
        .allSatisfy(
            message ->
                assertThat(message.getValue().path("$ref").textValue())
                    .isEqualTo("#/components/messages/" + message.getKey()));
    assertThat(root.at("/components/messages").properties())
        .allSatisfy(
            message ->
                assertThat(message.getValue().path("name").textValue())
                    .isEqualTo(message.getKey()));
  }

  @Test
  void leavesTheSchemaOfEachMessageToAFile() {
    assertThat(root.at("/components/messages").valueStream())
        .hasSize(40)
        .extracting(message -> message.path("payload").toString())
        .containsOnly(
            "{\"$ref\":\"./event.schema.json\"}",
            "{\"$ref\":\"./notification-event.schema.json\"}");
  }

  @Test
  void givesEachMessageOneExample() {
    assertThat(root.at("/components/messages").valueStream())
        .hasSize(40)
        .allSatisfy(message -> assertThat(message.path("examples")).hasSize(1));
  }
}
