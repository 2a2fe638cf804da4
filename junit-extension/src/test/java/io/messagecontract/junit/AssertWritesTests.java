package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import io.messagecontract.contract.Direction;
import io.messagecontract.evidence.Reading;
import io.messagecontract.junit.Shipments.Address;
import io.messagecontract.junit.Shipments.Parcel;
import io.messagecontract.junit.Shipments.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class AssertWritesTests {

  private static final MessageVerifier VERIFIER = Shipments.VERIFIER.onChannel("shipments");
  private static final Whole LARGE =
      new Whole(
          1,
          "shipment",
          "ada",
          "PAID",
          "2026-01-01T00:00:00Z",
          1.5,
          new Address("Paris"),
          List.of(new Parcel("a")));
  private static final Whole SMALL = new Whole(2, "shipment", "ada", "NEW", null, null, null, null);

  @Test
  void tellsWhatIsWrittenAndWhatNeverIs() {
    Gson gson = new Gson();
    WrittenProperties written =
        VERIFIER.documented().assertWrites("ShipmentSent", gson::toJson, List.of(SMALL, LARGE));

    assertThat(written.written()).contains("/id", "/parcels/*/code");
    assertThat(written.never()).isEmpty();
    assertThat(written.neverAbsent())
        .containsExactly("/address/city", "/customer", "/parcels/*", "/parcels/*/code", "/status");
    assertThat(written.neverValues())
        .containsExactly(entry("/status", new TreeSet<>(Set.of("\"SENT\""))));
    Approved.text(
        "written",
        VERIFIER
            .documented()
            .assertWrites("ShipmentSent", gson::toJson, List.of(SMALL))
            .toString());
  }

  @Test
  void listsAllThatIsWrongWithAllMessages() {
    ObjectMapper mapper = new ObjectMapper();
    Whole wrong = new Whole(3, "parcel", "ada", "LOST", null, null, null, null);
    Throwable failure =
        catchThrowable(
            () ->
                VERIFIER.assertWrites(
                    "ShipmentSent",
                    shipment -> shipment == LARGE ? null : mapper.writeValueAsBytes(shipment),
                    List.of(SMALL, LARGE, wrong)));

    assertThat(failure).isInstanceOf(AssertionFailedError.class);
    assertThat(failure).hasCauseInstanceOf(IllegalArgumentException.class);
    assertThat(failure.getMessage())
        .contains("object 1:1:")
        .contains("unwritable-object   object 2")
        .contains("object 3:1:")
        .contains("/status");
  }

  @Test
  void refusesToProveNothing() {
    assertThat(catchThrowable(() -> VERIFIER.assertWrites("ShipmentSent", o -> "{}", List.of())))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("nothing-written");
    assertThat(
            catchThrowable(() -> VERIFIER.assertWrites("ShipmentSnt", o -> "{}", List.of(SMALL))))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("did you mean \"ShipmentSent\"?");
  }

  @Test
  void tellsWhatItHasShownWhereSomebodyListens() {
    List<String> told = new ArrayList<>();
    VERIFIER
        .tellingTo(
            (message, direction, observation, reading) -> {
              assertThat(direction).isEqualTo(Direction.SEND);
              assertThat(observation.present()).contains("/parcels/*/code");
              assertThat(reading).isEqualTo(Reading.UNKNOWN);
              told.add(message.toString());
            })
        .assertWrites("ShipmentSent", new ObjectMapper()::writeValueAsBytes, List.of(LARGE));

    assertThat(told).containsExactly("ShipmentSent on shipments");
  }
}
