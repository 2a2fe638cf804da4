package io.messagecontract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.schema.Facts.Channel;
import io.messagecontract.schema.Facts.Field;
import io.messagecontract.schema.Facts.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract against the source text, where {@code message-contract.seed} names its folder. */
class SeedTests {

  /** Its table shows free-form objects: a gap of the source, see docs/decisions.md. */
  private static final String FREE_FORM = "onPartyCreated";

  private final Facts contract = ContractDocument.read().facts();
  private final Facts source = SeedPage.parse(SeedFolder.assumedPage());

  @Test
  void hasTheTitleAndVersionOfTheSource() {
    assertThat(contract.title()).isEqualTo(source.title());
    assertThat(contract.version()).isEqualTo(source.version());
  }

  @Test
  void hasTheChannelsOfTheSourceInOrder() {
    assertThat(source.channels()).hasSize(4);
    assertThat(contract.channels())
        .extracting(Channel::name)
        .isEqualTo(source.channels().stream().map(Channel::name).toList());
  }

  @Test
  void hasTheMessagesOfTheSourceInOrderOnEachChannel() {
    assertThat(source.messages()).hasSize(40);
    assertThat(contract.channels())
        .extracting(Channel::messageNames)
        .isEqualTo(source.channels().stream().map(Channel::messageNames).toList());
  }

  @Test
  void hasTheFieldsOfTheSourceInOrderInEachSchema() {
    assertThat(source.schema("event").fields()).hasSize(10);
    assertThat(source.schema("notificationPayload").fields()).hasSize(4);
    assertThat(contract.schemas()).isEqualTo(source.schemas());
  }

  @Test
  void hasTheEnvelopeAndFieldTableAndExampleOfTheSourceInEachMessage() {
    assertThat(source.messages())
        .filteredOn(message -> !message.name().equals(FREE_FORM))
        .hasSize(39)
        .allSatisfy(message -> assertThat(contract.message(message.name())).isEqualTo(message));
  }

  @Test
  void takesTheFreeFormMessageForTheEventThatItsExampleShows() {
    Message documented = source.message(FREE_FORM);

    assertThat(documented.envelope()).isEmpty();
    assertThat(documented.payload())
        .extracting(Field::name)
        .isEqualTo(source.schema("event").fieldNames());
    assertThat(documented.payload()).extracting(Field::type).containsOnly("free-form object");
    assertThat(contract.message(FREE_FORM))
        .isEqualTo(new Message(FREE_FORM, "event", List.of(), documented.example()));
  }
}
