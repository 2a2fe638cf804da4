package io.messagecontract.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.messagecontract.schema.Facts.Channel;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract against {@code documented-facts.txt}, fact by fact. */
class ContractFactsTests {

  private final Facts contract = ContractDocument.read().facts();
  private final Facts documented = FactsTable.read();

  @Test
  void hasTheDocumentedTitleAndVersion() {
    assertThat(contract.title()).isEqualTo(documented.title()).isNotEmpty();
    assertThat(contract.version()).isEqualTo(documented.version()).isNotEmpty();
  }

  @Test
  void hasTheDocumentedChannelsInOrder() {
    assertThat(contract.channels())
        .extracting(Channel::name)
        .hasSize(4)
        .isEqualTo(documented.channels().stream().map(Channel::name).toList());
  }

  @Test
  void hasTheDocumentedMessagesInOrderOnEachChannel() {
    assertThat(contract.messages()).hasSize(40);
    assertThat(contract.channels())
        .extracting(Channel::messageNames)
        .isEqualTo(documented.channels().stream().map(Channel::messageNames).toList());
  }

  @Test
  void hasTheDocumentedFieldsInOrderInEachSchema() {
    assertThat(contract.schema("event").fields()).hasSize(10);
    assertThat(contract.schema("notificationPayload").fields()).hasSize(4);
    assertThat(contract.schemas()).isEqualTo(documented.schemas());
  }

  /** Counted by {@link #hasTheDocumentedMessagesInOrderOnEachChannel()}: no message, no test. */
  @TestFactory
  Stream<DynamicTest> hasTheDocumentedSchemaAndExampleInMessage() {
    return documented.messages().stream()
        .map(
            message ->
                dynamicTest(
                    message.name(),
                    () -> assertThat(contract.message(message.name())).isEqualTo(message)));
  }
}
