package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.messagecontract.contract.Direction;
import io.messagecontract.schema.SessionNotificationEvents;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class AssertReadsTests {

  private static final MessageVerifier VERIFIER = Shipments.VERIFIER;
  private static final ObjectMapper JACKSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();
  private static final Gson GSON = new Gson();

  private static final List<String> ALL =
      List.of(
          "/address",
          "/address/city",
          "/customer",
          "/id",
          "/parcels",
          "/parcels/*/code",
          "/sentAt",
          "/status",
          "/weight");

  @Test
  void learnsThatAWholeObjectReadsEverythingWhateverTheMapper() {
    for (MessageReader<?> reader :
        List.<MessageReader<?>>of(
            body -> JACKSON.readValue(body, Shipments.Whole.class),
            body -> JACKSON_3.readValue(body, Shipments.Whole.class),
            body -> GSON.fromJson(text(body), Shipments.Whole.class),
            JACKSON::readTree,
            JACKSON_3::readTree,
            body -> GSON.fromJson(text(body), JsonObject.class),
            body -> JACKSON.readValue(body, Map.class),
            body -> body,
            AssertReadsTests::text)) {
      FieldUsage usage = VERIFIER.assertReads("ShipmentSent", reader);

      assertThat(usage.read()).containsAll(ALL);
      assertThat(usage.ignored()).isEmpty();
      assertThat(usage.neverFilled()).isEmpty();
      assertThat(usage.unrepeatable()).isEmpty();
    }
  }

  @Test
  void tellsWhatIsReadIgnoredAndNeverFilledInFieldsThatAreInheritedToo() {
    FieldUsage usage =
        VERIFIER.assertReads(
            "ShipmentSent", body -> GSON.fromJson(text(body), Shipments.Derived.class));

    assertThat(usage.read()).containsExactly("/customer", "/id");
    assertThat(usage.ignored()).contains("/status", "/parcels/*/code").doesNotContain("/id");
    assertThat(usage.neverFilled()).containsExactly("note");
    Approved.text("usage", usage.toString());
  }

  @Test
  void catchesAMisspeltField() {
    Approved.text(
        "reads-misspelt",
        failure(body -> GSON.fromJson(text(body), Shipments.Misspelt.class)).getMessage());
  }

  @Test
  void listsAllMessagesThatCannotBeReadByReason() {
    AssertionError failure =
        failure(
            body -> {
              JsonNode tree = JACKSON.readTree(body);
              return List.of(
                  tree.get("customer").textValue(),
                  new ObjectMapper().readValue(body, OnlyStatus.class));
            });

    assertThat(failure.getMessage())
        .contains("unreadable-message   only what is required   (ShipmentSent on shipments)")
        .contains("NullPointerException")
        .contains("the same for: without customer")
        .contains("UnrecognizedPropertyException: Unrecognized field \"id\"")
        .contains("way out   cope with {\"id\":");
    assertThat(failure).hasCauseInstanceOf(Exception.class);
  }

  record OnlyStatus(@Nullable String status) {}

  @Test
  void catchesANumberCutToThirtyTwoBits() {
    Approved.text("reads-int", failure(AssertReadsTests::id).getMessage());
  }

  private static int id(byte[] body) throws Exception {
    return (int) JACKSON.readTree(body).path("id").longValue();
  }

  @Test
  void catchesTrimmedTextsFoldedValuesAndTimesWithoutTheirTime() {
    assertThat(loss(body -> JACKSON.readTree(body).path("customer").asText().trim()))
        .contains("value-lost   /customer ")
        .contains("\" customer \"");
    assertThat(loss(body -> JACKSON.readTree(body).path("status").asText().startsWith("N")))
        .contains("value-lost   /status ")
        .contains("\"PAID\" and of \"SENT\"");
    assertThat(
            loss(
                body -> {
                  String sentAt = JACKSON.readTree(body).path("sentAt").asText("1970-01-01T");
                  return LocalDate.parse(sentAt.substring(0, 10));
                }))
        .contains("value-lost   /sentAt ");
    assertThat(loss(body -> JACKSON.readTree(body).path("weight").asInt()))
        .contains("value-lost   /weight ");
  }

  @Test
  void takesNullAbsentAndEmptyForTheSameWithoutLoss() {
    record Lenient(long id, List<Shipments.Parcel> parcels, String customer) {}
    FieldUsage usage =
        VERIFIER.assertReads(
            "ShipmentSent",
            body -> {
              Shipments.Whole whole = JACKSON.readValue(body, Shipments.Whole.class);
              return new Lenient(
                  whole.id(),
                  whole.parcels() == null ? List.of() : whole.parcels(),
                  whole.customer() == null ? "" : whole.customer());
            });

    assertThat(usage.read()).containsExactly("/customer", "/id", "/parcels", "/parcels/*/code");
  }

  @Test
  void refusesAReaderThatShowsNothing() {
    Approved.text("reads-nothing", failure(body -> "done").getMessage());
    assertThat(failure(body -> null).getMessage()).contains("nothing-read");
    assertThat(failure(body -> (Runnable) () -> {}).getMessage()).contains("nothing-read");
    assertThat(failure(body -> new Object()).getMessage()).contains("nothing-read");
  }

  @Test
  void leavesOutWhatDiffersEachTime() {
    AtomicInteger count = new AtomicInteger();
    record Received(UUID key, int number, @Nullable String customer) {}
    FieldUsage usage =
        VERIFIER.assertReads(
            "ShipmentSent",
            body ->
                new Received(
                    UUID.randomUUID(),
                    count.incrementAndGet(),
                    JACKSON.readValue(body, Shipments.Whole.class).customer()));

    assertThat(usage.read()).containsExactly("/customer");
    assertThat(usage.unrepeatable()).containsExactly("key", "number");
    assertThat(usage.toString()).contains("differs each time   key, number");
  }

  @Test
  void letsAReaderRefuseWhatIsNotNamedAsThisMessage() {
    FieldUsage usage =
        MessageVerifier.forContract(SessionNotificationEvents.LOCATION)
            .assertReads(
                "PartyBanEvent",
                body -> {
                  JsonNode tree = JACKSON.readTree(body);
                  if (!tree.path("name").asText().equals("PartyBanEvent")) {
                    throw new IllegalArgumentException("not mine");
                  }
                  return tree.path("payload");
                });

    assertThat(usage.read()).contains("/name", "/payload/userIds/*").doesNotContain("/id");
  }

  @Test
  void looksOnOneChannelAndSaysWhatTheContractDoesNotHave() {
    MessageReader<?> reader = JACKSON::readTree;

    assertThat(VERIFIER.onChannel("shipments.retry").assertReads("ShipmentSent", reader).read())
        .containsAll(ALL);
    assertThat(catchThrowable(() -> VERIFIER.assertReads("ShipmentSnt", reader)))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("did you mean \"ShipmentSent\"?");
    assertThat(catchThrowable(() -> VERIFIER.assertReads("Nothing", reader)))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("no-sample   Nothing on empty");
  }

  @Test
  void tellsWhatItHasShownWhereSomebodyListens() {
    List<String> told = new ArrayList<>();
    VERIFIER
        .tellingTo(
            (message, direction, observation, reading) -> {
              assertThat(direction).isEqualTo(Direction.RECEIVE);
              assertThat(observation.present()).contains("/id", "/parcels/*/code");
              assertThat(reading.read()).containsExactly("/id");
              told.add(message.toString());
            })
        .assertReads("ShipmentSent", body -> JACKSON.readTree(body).path("id").asText());

    assertThat(told)
        .containsExactly("ShipmentSent on shipments", "ShipmentSent on shipments.retry");
  }

  private static String text(byte[] body) {
    return new String(body, StandardCharsets.UTF_8);
  }

  private static String loss(MessageReader<?> reader) {
    return failure(reader).getMessage();
  }

  private static AssertionError failure(MessageReader<?> reader) {
    Throwable failure =
        catchThrowable(() -> VERIFIER.onChannel("shipments").assertReads("ShipmentSent", reader));
    assertThat(failure).isInstanceOf(AssertionFailedError.class);
    return (AssertionError) failure;
  }
}
