package io.messagecontract.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.compare.Comparison;
import io.messagecontract.document.DocumentException;
import io.messagecontract.finding.Verdict;
import io.messagecontract.inclusion.Answer;
import io.messagecontract.inclusion.Inclusion;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaQuestionsTests {

  private final SchemaQuestions questions = new SchemaQuestions();

  @ParameterizedTest
  @EnumSource(names = {"NOTHING", "PROPERTY"})
  void readersIgnoreWhatIsAdded(Change change) {
    assertThat(answer(change)).isInstanceOf(Answer.Included.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"ENVELOPE", "ITEMS"})
  void anotherTypeBreaksReaders(Change change) {
    assertThat(answer(change)).isInstanceOf(Answer.Broken.class);
  }

  @Test
  void everyChangeIsInTheDocuments() {
    SessionContract unchanged = SessionContract.unchanged();

    assertThat(Change.values())
        .extracting(change -> unchanged.with(Set.of(change)).documents())
        .doesNotHaveDuplicates()
        .startsWith(unchanged.documents());
    assertThat(unchanged.with(EnumSet.allOf(Change.class)).documents().values())
        .anyMatch(text -> text.contains("region"));
  }

  @Test
  void thePeersReadAllDocumentsAndAcceptTheExample() throws DocumentException {
    assertThat(questions.parse()).hasSize(4);
    assertThat(questions.validate().findings()).isEmpty();
  }

  @Test
  void allChangesBreakTheContract() {
    assertThat(Comparison.verdict(questions.compare())).isEqualTo(Verdict.BREAKING);
  }

  private Answer answer(Change change) {
    return new Inclusion().answer(questions.question(change));
  }
}
