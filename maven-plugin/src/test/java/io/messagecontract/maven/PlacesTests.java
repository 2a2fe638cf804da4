package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.document.Position;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacesTests {

  private static final Position HERE = new Position(3, 7);

  private final Places places =
      new Places("contract/", Set.of("asyncapi.yaml", "a/b.json"), Optional.of("git:v1:old/"));

  private final Finding finding =
      Finding.error("property-removed", Location.of("a/b.json", HERE), "Text.")
          .related("baseline", Location.of("asyncapi.yaml", HERE))
          .related("contract", Location.of("asyncapi.yaml", HERE));

  @Test
  void namesDocumentsByWhereTheyLie() {
    Finding shown = places.of(finding);
    assertThat(shown.location()).hasToString("contract/a/b.json:3:7");
    assertThat(shown.related())
        .extracting(related -> related.location().toString())
        .containsExactly("git:v1:old/asyncapi.yaml:3:7", "contract/asyncapi.yaml:3:7");
  }

  @Test
  void leavesFilesThatAreNoDocumentsAlone() {
    Location ledger = Location.of("message-contract-accepted.yaml", HERE);
    assertThat(places.of(Finding.error("stale-acceptance", ledger, "Text.")).location())
        .isEqualTo(ledger);
  }

  @Test
  void doesNotTakeARecordingForADocumentOfTheSameName() {
    Finding shown = places.ofMessage(finding);
    assertThat(shown.location()).hasToString("a/b.json:3:7");
    assertThat(shown.related().get(1).location()).hasToString("contract/asyncapi.yaml:3:7");
  }

  @Test
  void doesNotSayInWhichOfSeveralBaselinesAPlaceIs() {
    Places several = new Places("contract/", Set.of("a/b.json"), Optional.empty());
    assertThat(several.of(finding).related().get(0).location()).hasToString("asyncapi.yaml:3:7");
  }
}
