package io.messagecontract.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.solver.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowanceTests {

  private static final Answer SPENT = new Answer.Undecided(Allowance.SPENT);

  @TempDir Path folder;

  @Test
  void aQuestionThatHasBegunIsAnsweredAndTheNextOneIsNot() throws Exception {
    Inclusion inclusion = new Inclusion(new Allowance(1));
    Question question = Question.of(open("{}"), open("{\"type\": \"string\"}"));

    assertThat(inclusion.answer(question)).isInstanceOf(Answer.Broken.class);
    assertThat(inclusion.answer(question)).isEqualTo(SPENT);
    assertThat(inclusion.isIncluded(Question.of(open("false"), open("{}")))).isFalse();
    assertThat(inclusion.common(List.of(open("{}"))))
        .isEqualTo(new Outcome.Unknown(Allowance.SPENT));
    assertThat(inclusion.impossibility(open("false"))).isEmpty();
  }

  @Test
  void severalShareOneAllowance() throws Exception {
    Allowance allowance = new Allowance(1);
    Question question = Question.of(open("{}"), open("{\"type\": \"string\"}"));

    new Inclusion(allowance).answer(question);

    assertThat(allowance.isSpent()).isTrue();
    assertThat(new Inclusion(allowance).answer(question)).isEqualTo(SPENT);
  }

  @Test
  void anAutomatonTakesAsManyStepsAsItIsLarge() throws Exception {
    assertThat(isSpentBy(".")).isFalse();
    assertThat(isSpentBy("^(a|b)*a(a|b){9}$")).isTrue();
    assertThat(isSpentBy("^(a|b)*a(a|b){19}$")).isTrue();
  }

  private boolean isSpentBy(String pattern) throws Exception {
    Allowance allowance = new Allowance(10_000);
    SideSchema schema = open("{\"pattern\": " + TextNode.valueOf(pattern) + '}');
    new Inclusion(allowance).common(List.of(schema, open("{\"type\": \"string\"}")));
    return allowance.isSpent();
  }

  @Test
  void whatIsLeftOutCounts() throws Exception {
    Allowance allowance = new Allowance(100);
    Question question = Question.of(open("{}"), open("{}"));

    new Inclusion(allowance).answer(question);
    assertThat(allowance.isSpent()).isFalse();
    new Inclusion(allowance).answer(question.leavingOut(many()).unwritten(many()));

    assertThat(allowance.isSpent()).isTrue();
  }

  private static Set<String> many() {
    List<String> places = new ArrayList<>();
    while (places.size() < 50) {
      places.add("elsewhere#/" + places.size());
    }
    return Set.copyOf(places);
  }

  @Test
  void answersDoNotDependOnWhatWasAskedBefore() throws Exception {
    SideSchema plain =
        open("{\"properties\": {\"a\": {\"enum\": [1, \"b\"]}, \"c\": {\"minimum\": 3}}}");
    SideSchema loop =
        open("{\"properties\": {\"a\": {\"$ref\": \"#\"}, \"c\": {\"type\": \"integer\"}}}");
    List<Question> questions = new ArrayList<>();
    for (SideSchema written : List.of(plain, loop)) {
      for (String read : List.of("{\"a\": {\"type\": \"string\"}}", "{\"c\": {\"minimum\": 2}}")) {
        SideSchema accepted = open("{\"type\": \"object\", \"properties\": " + read + '}');
        questions.add(Question.of(written, accepted));
        questions.add(Question.of(accepted, written));
        questions.add(Question.of(written, accepted).about(Focus.OBJECTS));
        questions.add(
            Question.of(written, accepted)
                .unwritten(Set.of(written.schema().id() + "/properties/c")));
      }
    }
    List<String> fresh = questions.stream().map(q -> said(new Inclusion(), q)).toList();
    Inclusion inclusion = new Inclusion();

    assertThat(questions.stream().map(q -> said(inclusion, q)).toList()).isEqualTo(fresh);
    Collections.reverse(questions);
    assertThat(questions.stream().map(q -> said(inclusion, q)).toList())
        .containsExactlyElementsOf(reversed(fresh));
  }

  private static List<String> reversed(List<String> list) {
    List<String> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  private static String said(Inclusion inclusion, Question question) {
    Answer answer = inclusion.answer(question);
    return answer instanceof Answer.Included included
        ? included.proof().toString()
        : answer.toString();
  }

  private SideSchema open(String schema) throws Exception {
    LoadedSchema loaded =
        new SchemaFolder(folder)
            .load(SchemaFolder.MAPPER.readTree(schema), SchemaDialect.DRAFT_2020_12);
    return new SideSchema(loaded.side(), loaded.place());
  }
}
