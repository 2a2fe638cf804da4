package io.messagecontract.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.Position;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTests {

  private static final Location PLACE = Location.of("asyncapi.yaml");

  private static Message message(String channel, String name, String... otherNames) {
    return new Message(
        new MessageId(channel, name),
        new LinkedHashSet<>(Arrays.asList(otherNames)),
        Set.of(Direction.SEND),
        "application/json",
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Extras.NONE,
        List.of(),
        PLACE);
  }

  private static Contract contract(Channel... channels) {
    return new Contract(
        "Orders",
        "1.0.0",
        List.of(channels),
        List.of(),
        Map.of(),
        Optional.empty(),
        new Envelope(Optional.empty()),
        new Documents(new FolderRoot(Path.of("")), new DocumentReader()),
        PLACE);
  }

  @Test
  void findsAChannelByItsAddressBeforeItsKey() {
    Channel orders = new Channel("a", "orders", List.of(), List.of(), Extras.NONE, PLACE);
    Channel events = new Channel("orders", "events", List.of(), List.of(), Extras.NONE, PLACE);
    Contract contract = contract(events, orders);

    assertThat(contract.channel("orders")).hasValue(orders);
    assertThat(contract.channel("a")).hasValue(orders);
    assertThat(contract.channel("events")).hasValue(events);
    assertThat(contract.channel("b")).isEmpty();
  }

  @Test
  void findsTheChannelWhoseParametersAnAddressFills() {
    Channel any = new Channel("a", "{site}/{kind}", List.of(), List.of(), Extras.NONE, PLACE);
    Channel orders = new Channel("b", "{site}/orders", List.of(), List.of(), Extras.NONE, PLACE);
    Channel berlin = new Channel("c", "berlin/orders", List.of(), List.of(), Extras.NONE, PLACE);
    Contract contract = contract(any, orders, berlin);

    assertThat(contract.channelAt("berlin/orders")).hasValue(berlin);
    assertThat(contract.channelAt("b")).hasValue(orders);
    assertThat(contract.channelAt("paris.eu/orders")).hasValue(orders);
    assertThat(contract.channelAt("paris/returns")).hasValue(any);
    assertThat(contract.channelAt("paris/1/orders")).isEmpty();
    assertThat(contract.channelAt("/orders")).isEmpty();
    assertThat(contract.channelAt("paris")).isEmpty();
    assertThat(contract(berlin).channelAt("paris/orders")).isEmpty();
  }

  @Test
  void takesChannelsOfOneAddressForOne() {
    Message placed = message("orders", "placed");
    Message paid = message("orders", "paid");
    Contract contract =
        contract(
            new Channel("a", "orders", List.of(), List.of(placed), Extras.NONE, PLACE),
            new Channel("b", "orders", List.of(), List.of(paid), Extras.NONE, PLACE));

    assertThat(contract.channel("orders").orElseThrow().messages()).containsExactly(placed, paid);
    assertThat(contract.message(paid.id())).hasValue(paid);
    assertThat(contract.channel("b").orElseThrow().messages()).containsExactly(paid);
  }

  @Test
  void findsAMessageByItsNameBeforeItsOtherNames() {
    Message first = message("orders", "placed", "paid");
    Message second = message("orders", "paid");
    Contract contract =
        contract(
            new Channel("orders", "orders", List.of(), List.of(first, second), Extras.NONE, PLACE));

    assertThat(contract.message(new MessageId("orders", "paid"))).hasValue(second);
    assertThat(contract.message(new MessageId("orders", "placed"))).hasValue(first);
    assertThat(contract.message(new MessageId("orders", "sent"))).isEmpty();
    assertThat(contract.message(new MessageId("events", "paid"))).isEmpty();
    assertThat(contract.messages()).containsExactly(first, second);
  }

  @Test
  void keepsNamesInTheOrderOfTheDocument() {
    String[] names = {"z", "y", "b", "a", "x", "c", "w", "d", "v", "e"};

    assertThat(message("orders", "placed", names).otherNames()).containsExactly(names);
  }

  @Test
  void ordersMessagesByChannelThenName() {
    assertThat(
            List.of(new MessageId("b", "a"), new MessageId("a", "b"), new MessageId("a", "a"))
                .stream()
                .sorted())
        .extracting(MessageId::toString)
        .containsExactly("a on a", "b on a", "a on b");
  }

  @ParameterizedTest
  @CsvSource({
    "/payload,        payload",
    "/payload/userId, payload",
    "/payloads,       envelope",
    "/name,           envelope",
    "'',              envelope"
  })
  void tellsEnvelopeFromPayload(String pointer, String part) {
    assertThat(new Envelope(Optional.of("/payload")).partOf(pointer)).isEqualTo(part);
    assertThat(new Envelope(Optional.empty()).partOf(pointer)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://json-schema.org/draft-07/schema#,       DRAFT_07",
    "http://json-schema.org/draft-07/schema,        DRAFT_07",
    "https://json-schema.org/draft/2019-09/schema,  DRAFT_2019_09",
    "https://json-schema.org/draft/2020-12/schema#, DRAFT_2020_12",
    "'',                                            DRAFT_2019_09"
  })
  void knowsADialectByItsName(String iri, SchemaDialect dialect) {
    assertThat(SchemaDialect.of(iri, SchemaDialect.DRAFT_2019_09)).hasValue(dialect);
  }

  @Test
  void knowsNoOtherDialect() {
    assertThat(SchemaDialect.of("https://example.com/mine", SchemaDialect.DRAFT_07)).isEmpty();
  }

  @Test
  void isInvalidForReasonsThatAreSorted() {
    Finding second = Finding.error("b", Location.of("a.yaml", new Position(9, 1)), "Second.");
    Finding first = Finding.error("a", Location.of("a.yaml", new Position(2, 3)), "First.");
    Finding last = Finding.of("c", Severity.WARNING, Location.of("a.yaml"), "Last.");

    InvalidContractException exception = new InvalidContractException(List.of(last, second, first));

    assertThat(exception.findings()).containsExactly(first, second, last);
    assertThat(exception).hasMessage("a.yaml:2:3: First. (and 2 more)");
    assertThat(new InvalidContractException(List.of(first))).hasMessage("a.yaml:2:3: First.");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> new InvalidContractException(List.of()));
  }
}
