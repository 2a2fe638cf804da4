package io.messagecontract.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.MessageId;
import io.messagecontract.evidence.Evidence;
import io.messagecontract.finding.Readers;
import io.messagecontract.finding.Readers.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldUsageTests {

  private static final MessageId PLACED = new MessageId("orders", "Placed");
  private static final MessageId SENT = new MessageId("orders", "Sent");

  @ParameterizedTest(name = "{2} is {3} if {0} is read and {1} is ignored")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          /a          | -            | /a         | read
          /a          | -            | /ab        | not met
          /ab         | -            | /a         | not met
          -           | /a           | /a         | ignored
          /p/ids/*    | -            | /p/ids/*   | read
          /p/ids/*    | -            | /p/ids     | read
          /p/ids/*    | -            | /p         | read
          /p/ids/*    | -            | ''         | read
          /p          | -            | /p/ids     | read
          /p          | -            | /p/ids/*   | read
          /p          | /p/ids       | /p/ids     | ignored
          /p /p/name  | /p/ids       | /p/ids/*   | ignored
          /p /p/name  | -            | /p/ids     | not met
          /p          | /p/name      | /p/ids     | not met
          /a          | /p           | /p/ids     | ignored
          /a          | /p/ids       | /p         | ignored
          /a          | /b           | /c         | not met
          /a          | /b           | ''         | read
          -           | /b           | ''         | ignored
          /m/*        | -            | /m/new     | read
          -           | /m/*         | /m/new     | ignored
          /m/new      | -            | /m/*       | not met
          /m/*/x      | -            | /m/new/x   | read
          /m/*/x      | -            | /m/new/y   | not met
          /a~1b       | -            | /a~1b      | read
          /a/         | /a           | /a/        | read
          """)
  void tellsWhatIsDoneWithAPlace(String read, String ignored, String place, String expected) {
    FieldUsage usage =
        FieldUsage.of(List.of(ShownReadings.of("T", PLACED, words(read), words(ignored))));

    assertThat(said(usage.readers(Map.of(PLACED, Set.of(place))))).isEqualTo("T " + expected);
  }

  private static List<String> words(String text) {
    return text == null ? List.of() : List.of(text.split(" "));
  }

  @Test
  void saysNothingOfMessagesThatNoTestReads() {
    FieldUsage usage =
        FieldUsage.of(
            List.of(
                ShownReadings.of("T", SENT, List.of("/a"), List.of()),
                ShownReadings.of("Observer", PLACED, List.of(), List.of())));

    assertThat(usage.readers(Map.of(PLACED, Set.of("/a")))).isEmpty();
    assertThat(usage.readers(Map.of())).isEmpty();
    assertThat(FieldUsage.UNKNOWN.readers(Map.of(SENT, Set.of("/a")))).isEmpty();
  }

  @Test
  void putsRunsOfATestTogether() {
    FieldUsage usage =
        FieldUsage.of(
            List.of(
                ShownReadings.of("T", PLACED, List.of(), List.of("/a", "/b")),
                ShownReadings.of("T", PLACED, List.of("/a"), List.of("/b"))));

    assertThat(said(usage.readers(Map.of(PLACED, Set.of("/a"))))).isEqualTo("T read");
    assertThat(said(usage.readers(Map.of(PLACED, Set.of("/b"))))).isEqualTo("T ignored");
  }

  @Test
  void paysMostAttentionToOneOfSeveralPlaces() {
    FieldUsage usage =
        FieldUsage.of(List.of(ShownReadings.of("T", PLACED, List.of("/a"), List.of("/b"))));

    assertThat(said(usage.readers(Map.of(PLACED, List.of("/c", "/b", "/a"))))).isEqualTo("T read");
    assertThat(said(usage.readers(Map.of(PLACED, List.of("/b", "/c"))))).isEqualTo("T ignored");
  }

  @Test
  void namesTestsAndMessagesInOrderWhateverTheOrderOfEvidence() {
    List<Evidence> evidence =
        new ArrayList<>(
            List.of(
                ShownReadings.of("B", SENT, List.of("/a"), List.of()),
                ShownReadings.of("B", PLACED, List.of("/a"), List.of()),
                ShownReadings.of("A", PLACED, List.of("/a"), List.of()),
                ShownReadings.of("A", SENT, List.of(), List.of("/a")),
                ShownReadings.of("D", PLACED, List.of(), List.of("/a")),
                ShownReadings.of("C", SENT, List.of(), List.of("/a")),
                ShownReadings.of("C", PLACED, List.of("/b"), List.of()),
                ShownReadings.of("E", SENT, List.of("/b"), List.of())));
    Readers expected =
        new Readers(
            List.of(
                new Reader("A", List.of("Placed on orders")),
                new Reader("B", List.of("Placed on orders", "Sent on orders"))),
            List.of("C", "D"),
            List.of("E"));

    Map<MessageId, Set<String>> places = Map.of(SENT, Set.of("/a"), PLACED, Set.of("/a"));
    assertThat(FieldUsage.of(evidence).readers(places)).contains(expected);
    Collections.reverse(evidence);
    assertThat(FieldUsage.of(evidence).readers(places)).contains(expected);
  }

  private static String said(Optional<Readers> readers) {
    Readers found = readers.orElseThrow();
    List<String> said = new ArrayList<>();
    found.reading().forEach(reader -> said.add(reader.test() + " read"));
    found.ignoring().forEach(test -> said.add(test + " ignored"));
    found.unsure().forEach(test -> said.add(test + " not met"));
    return String.join(", ", said);
  }
}
