package io.messagecontract.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.solver.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionTests {

  private final Inclusion inclusion = new Inclusion();

  @TempDir Path folder;

  @Test
  void theProofOfTheDocumentationIsTheOneThatIsPrinted() throws Exception {
    SideSchema written =
        open(
            """
            {"type": "object", "required": ["id"],
             "properties": {"id": {"type": "integer", "minimum": 5}}}
            """);
    SideSchema accepted =
        open(
            """
            {"type": "object", "properties": {"id": {"type": "number", "exclusiveMinimum": 4}}}
            """);

    Answer answer = inclusion.answer(Question.of(written, accepted));

    String printed = ((Answer.Included) answer).proof().toString();
    assertThat(Files.readString(Path.of("..", "docs", "inclusion.md"))).contains(printed.strip());
  }

  @Test
  void aWitnessHoldsNothingThatItDoesNotNeed() throws Exception {
    String schema =
        """
        {"type": "object", "required": ["id", "order"], "minProperties": 4, "properties": {
          "id": {"type": "string", "format": "uuid"},
          "order": {"type": "object", "required": ["total"],
            "properties": {"total": {"type": "integer", "maximum": %s}, "note": {}}}}}
        """;

    assertThat(witness(Question.of(open(schema.formatted(20)), open(schema.formatted(10)))))
        .isEqualTo(
            """
            {"id":"4e8fa3b0-5d7c-4c1e-9f53-0a7a1f7b2c3d","order":{"total":11},\
            "undocumented":"0","another":"0"}""");
  }

  @Test
  void oneOfSeveralReadersIsEnough() throws Exception {
    SideSchema any = open("{\"type\": [\"string\", \"integer\"]}");
    List<SideSchema> readers = List.of(open("{\"type\": \"string\"}"), open("{\"minimum\": 0}"));

    assertThat(witness(Question.of(List.of(any), readers))).isEqualTo("-1");
    assertThat(inclusion.answer(Question.of(any, any))).isInstanceOf(Answer.Included.class);
  }

  @Test
  void whatIsLeftOutOfTheReaderDoesNotBreak() throws Exception {
    SideSchema written = open("{\"type\": \"object\"}");
    SideSchema accepted =
        open("{\"required\": [\"a\"], \"properties\": {\"b\": {\"minimum\": 1}}}");
    Question question = Question.of(written, accepted);
    String required = accepted.schema().id() + "/required";
    String minimum = accepted.schema().id() + "/properties/b/minimum";

    assertThat(witness(question.leavingOut(Set.of(minimum)))).isEqualTo("{}");
    assertThat(witness(question.leavingOut(Set.of(required)))).isEqualTo("{\"b\":0}");
    assertThat(inclusion.answer(question.leavingOut(Set.of(required, minimum))))
        .isInstanceOf(Answer.Included.class);
  }

  @Test
  void aFocusNamesThePlaceThatTheWitnessIsAbout() throws Exception {
    SideSchema written = open("{\"type\": \"object\"}");
    SideSchema accepted = open("{\"properties\": {\"a\": false, \"b\": {\"items\": false}}}");
    Question question = Question.of(written, accepted);
    JsonNode one = new JsonMapper().readTree("1");
    ValuePath item = ValuePath.ROOT.property("b").then(new Step.AnyItem());

    assertThat(witness(question.about(Focus.on(one).at(item)))).isEqualTo("{\"b\":[1]}");
    assertThat(witness(question.about(Focus.onObjectsWith("a")))).isEqualTo("{\"a\":\"0\"}");
    assertThat(inclusion.answer(question.about(Focus.onObjectsWithout("a").at(item))))
        .isInstanceOf(Answer.Broken.class);
  }

  @Test
  void findsAValueThatTwoSchemasAccept() throws Exception {
    SideSchema even = open("{\"type\": \"integer\", \"multipleOf\": 2, \"minimum\": 1}");
    SideSchema third = open("{\"type\": \"number\", \"multipleOf\": 3}");
    SideSchema small = open("{\"maximum\": 5}");

    assertThat(inclusion.common(List.of(even, third)))
        .isEqualTo(new Outcome.Found(new JsonMapper().readTree("6")));
    assertThat(inclusion.common(List.of(even, third, small))).isInstanceOf(Outcome.None.class);
  }

  @Test
  void whatTheValidatorCannotFollowIsUndecided() throws Exception {
    SideSchema odd = open("{\"type\": \"string\", \"pattern\": \"(?<=a+)b\"}");

    assertThat(inclusion.answer(Question.of(open("{\"type\": \"string\"}"), odd)))
        .isEqualTo(new Answer.Undecided("a pattern that the validator cannot follow"));
  }

  private String witness(Question question) {
    Answer answer = inclusion.answer(question);
    assertThat(answer).isInstanceOf(Answer.Broken.class);
    return ((Answer.Broken) answer).witness().toString();
  }

  private SideSchema open(String schema) throws Exception {
    LoadedSchema loaded =
        new SchemaFolder(folder)
            .load(SchemaFolder.MAPPER.readTree(schema), SchemaDialect.DRAFT_2020_12);
    return new SideSchema(loaded.side(), loaded.place());
  }
}
