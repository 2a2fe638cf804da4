package io.messagecontract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.MessageId;
import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.Outcome;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageMeasureTests {

  @TempDir Path folder;
  private Orders orders;

  @BeforeEach
  void load() throws IOException {
    orders = new Orders(folder);
  }

  @Test
  void saysOfEveryPointWhetherATestHasShownIt() {
    orders.sent("Placed", "{\"id\":\"1\",\"kind\":\"toy\"}");

    MessageCoverage placed = orders.coverage(Side.PRODUCER).messages().get(0);

    assertThat(placed.message()).isEqualTo(new MessageId("orders", "Placed"));
    assertThat(placed.points())
        .extracting(point -> (point.covered() ? "+ " : "- ") + point.aspect() + " " + point.text())
        .containsExactly(
            "+ MESSAGES the message",
            "+ PROPERTIES /id",
            "- PROPERTIES /note",
            "+ PROPERTIES /kind",
            "+ ABSENCES without /note",
            "- ABSENCES without /kind",
            "- VALUES /kind = \"book\"",
            "+ VALUES /kind = \"toy\"");
    assertThat(placed.isMet()).isTrue();
    assertThat(placed.missing(Aspect.VALUES)).hasSize(1);
  }

  @Test
  void putsTogetherWhatSeveralTestsHaveShown() {
    orders.sent("Placed", "{\"id\":\"1\",\"note\":\"n\"}").sent("Placed", "{\"id\":\"2\"}");

    Coverage coverage = orders.coverage(Side.PRODUCER);

    assertThat(coverage.ratio(Side.PRODUCER, Aspect.PROPERTIES)).isEqualTo(new Ratio(2, 4));
    assertThat(coverage.ratio(Side.PRODUCER, Aspect.ABSENCES)).isEqualTo(new Ratio(2, 3));
    assertThat(coverage.ratio(Side.PRODUCER)).isEqualTo(new Ratio(1 + 2 + 2, 2 + 4 + 3 + 2));
  }

  @Test
  void countsNoTestThatFailedAndNoOtherSideAndNoOtherContract() throws IOException {
    Orders others = new Orders(folder, Orders.TEXT.replace("1.0.0", "2.0.0"));
    others.sent("Placed", "{\"id\":\"1\"}");
    orders
        .add(Direction.SEND, Outcome.FAILED, "Placed", "{\"id\":\"1\"}")
        .received("Placed", "{\"id\":\"1\"}")
        .sent("Cancelled", "{}")
        .records()
        .addAll(others.records());

    Coverage coverage = orders.coverage(Side.PRODUCER);

    assertThat(coverage.messages())
        .extracting(one -> one.message().name() + " " + one.isMet())
        .containsExactly("Placed false", "Cancelled true");
    assertThat(orders.evidence().sides()).containsExactly(Side.PRODUCER, Side.CONSUMER);
  }

  /** The tests of the application itself, and those of whoever it talks to. */
  @Test
  void givesASideTheMessagesThatGoTheWayOfThoseThatItsTestsHaveMet() {
    orders.sent("Placed", "{}").received("Paid", "{}");
    assertThat(shown(orders.coverage(Side.PRODUCER, Side.CONSUMER)))
        .containsExactly("Placed PRODUCER", "Cancelled PRODUCER", "Paid CONSUMER");

    orders.records().clear();
    orders.sent("Paid", "{}").received("Cancelled", "{}");
    assertThat(shown(orders.coverage(Side.PRODUCER, Side.CONSUMER)))
        .containsExactly("Placed CONSUMER", "Cancelled CONSUMER", "Paid PRODUCER");

    orders.records().clear();
    orders.received("Cancelled", "{}").received("Paid", "{}");
    assertThat(shown(orders.coverage(Side.PRODUCER, Side.CONSUMER)))
        .containsExactly(
            "Placed PRODUCER",
            "Placed CONSUMER",
            "Cancelled PRODUCER",
            "Cancelled CONSUMER",
            "Paid CONSUMER");
  }

  @Test
  void givesASideAllMessagesWhereNoneGoesItsWay() throws IOException {
    String sending = Orders.TEXT.replace("action: receive", "action: send");

    assertThat(shown(new Orders(folder, sending).coverage(Side.CONSUMER)))
        .containsExactly("Placed CONSUMER", "Cancelled CONSUMER", "Paid CONSUMER");
  }

  @Test
  void countsAMessageWithoutASchemaAsOnePoint() throws IOException {
    Orders plain = new Orders(folder, Orders.TEXT.replaceAll("payload: \\{.*", "title: None"));
    plain.sent("Cancelled", "{\"id\":\"1\"}");

    assertThat(plain.coverage(Side.PRODUCER).messages().get(1).points())
        .containsExactly(new Point(Aspect.MESSAGES, "", "", true));
  }

  @Test
  void saysThatThereIsNoEvidence() {
    assertThat(told(orders.evidence()))
        .containsExactly("ERROR no-evidence There is no evidence of tests in a, b.");

    orders.add(Direction.SEND, Outcome.FAILED, "Placed", "{}");
    assertThat(told(orders.evidence()))
        .containsExactly(
            "ERROR no-evidence The one record of evidence in a, b is of a test that failed.");

    orders.sent("Placed", "{}");
    assertThat(told(orders.evidence())).isEmpty();
  }

  @Test
  void saysThatEvidenceIsOfAnotherContract() throws IOException {
    List<Evidence> old = new ArrayList<>();
    for (int i = 2; i < 7; i++) {
      Orders others = new Orders(folder, Orders.TEXT.replace("1.0.0", i + ".0.0"));
      old.addAll(others.sent("Placed", "{}").records());
    }
    String digest = old.get(0).contract().digest().substring(0, 12);
    String own = orders.contract.digest().substring(0, 12);
    ContractEvidence all = ContractEvidence.of(orders.contract, old);

    assertThat(told(ContractEvidence.of(orders.contract, old.subList(0, 1))))
        .containsExactly(
            "ERROR evidence-of-another-contract All evidence in a, b is of another contract: \"Orders\" 2.0.0 ("
                + digest
                + "). This one is \"Orders\" 1.0.0 ("
                + own
                + ").");
    assertThat(told(all)).singleElement().asString().contains(" 4.0.0 (", ") and 2 more. This");

    old.addAll(orders.sent("Placed", "{}").records());
    Finding some = ContractEvidence.of(orders.contract, old).findings("a").get(0);
    assertThat(some.severity()).isEqualTo(Severity.WARNING);
    assertThat(some.message())
        .startsWith("5 records of evidence are of another contract and do not count: \"Orders\" 2");
  }

  @Test
  void saysWhichMessageHasTooManyPlaces() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            asyncapi: 3.0.0
            info: { title: Orders, version: 1.0.0 }
            channels: { c: { address: c, messages: { m: { payload: { $ref: '#/components/schemas/s0' } } } } }
            components:
              schemas:
                s15: { type: object }
            """);
    for (int i = 0; i < 15; i++) {
      String next = "{ $ref: '#/components/schemas/s" + (i + 1) + "' }";
      text.append("    s" + i + ": { properties: { a: " + next + ", b: " + next + " } }\n");
    }

    assertThat(
            CoverageMeasure.of(
                    new Orders(folder, text.toString()).evidence(), Set.of(Side.PRODUCER))
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().value()).isEqualTo("coverage-cut");
              assertThat(finding.message()).contains("m on c", "10000");
            });
  }

  private static List<String> shown(Coverage coverage) {
    return coverage.messages().stream()
        .map(one -> one.message().name() + " " + one.side())
        .toList();
  }

  private static List<String> told(ContractEvidence evidence) {
    return evidence.findings("a, b").stream()
        .map(one -> one.severity() + " " + one.rule() + " " + one.message())
        .toList();
  }
}
