package io.messagecontract.compare.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Side;
import io.messagecontract.validate.SchemaValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BranchLikenessTests {

  private static final String SCHEMAS =
      """
      titled: {title: Card, type: object}
      titledOtherwise: {title: Transfer, type: object}
      referred: {$ref: '#/definitions/Card'}
      byAnchor: {$ref: '#Card'}
      definitions: {Card: {$id: '#Card', type: object, required: [number]}}
      plain: {type: object, properties: {a: {type: string}}}
      same: {properties: {a: {type: string}}, type: object}
      marked: {type: object, properties: {kind: {const: card}, a: {type: string}}}
      markedAlike: {type: object, properties: {kind: {enum: [card]}, z: {type: integer}}}
      markedOtherwise: {type: object, properties: {kind: {const: transfer}, a: {type: string}}}
      markedElsewhere: {type: object, properties: {type: {const: card}, a: {type: string}}}
      several: {type: object, properties: {kind: {enum: [card, cash]}, a: {type: string}}}
      half: {type: object, properties: {a: {type: string}, b: {type: string}}}
      third: {type: object, properties: {a: {type: string}, b: {type: string}, c: {type: string}}}
      text: {type: string}
      mixed: {type: [integer, boolean]}
      required: {required: [z], properties: {y: {type: string}}}
      anything: {minLength: 2}
      """;

  private Documents documents;
  private BranchLikeness likeness;

  @BeforeEach
  void read() throws IOException, DocumentException {
    documents =
        new Documents(
            (path, most) -> SCHEMAS.getBytes(StandardCharsets.UTF_8), new DocumentReader());
    documents.get("schemas.yaml");
    SchemaValidator validator = new SchemaValidator(documents, false);
    Side side = new Side(documents, validator, SchemaDialect.DRAFT_07, false);
    likeness = new BranchLikeness(side, side);
  }

  private List<Place> branch(String name) {
    return List.of(
        new Place("schemas.yaml", "", documents.loaded("schemas.yaml").root())
            .member(name)
            .orElseThrow());
  }

  private boolean haveOneName(String was, String is) {
    return likeness.haveOneName(branch(was), branch(is));
  }

  private boolean sayTheSame(String was, String is) {
    return likeness.sayTheSame(branch(was), branch(is));
  }

  private boolean haveOneMark(String was, String is) {
    return likeness.haveOneMark(branch(was), branch(is));
  }

  private boolean lookAlike(String was, String is) {
    return likeness.lookAlike(branch(was), branch(is));
  }

  @Test
  void aNameIsATitleOrTheEndOfAReference() {
    assertThat(haveOneName("titled", "referred")).isTrue();
    assertThat(haveOneName("titled", "byAnchor")).isTrue();
    assertThat(haveOneName("titled", "titledOtherwise")).isFalse();
    assertThat(haveOneName("plain", "same")).isFalse();
  }

  @Test
  void theSameIsSaidInAnyOrder() {
    assertThat(sayTheSame("plain", "same")).isTrue();
    assertThat(sayTheSame("plain", "half")).isFalse();
  }

  @Test
  void severalSchemasOfABranchHaveNoNameAndAreNotCompared() {
    List<Place> two = List.of(branch("titled").get(0), branch("plain").get(0));
    assertThat(likeness.haveOneName(two, two)).isFalse();
    assertThat(likeness.sayTheSame(two, two)).isFalse();
    assertThat(likeness.sayTheSame(two, branch("titled"))).isFalse();
    assertThat(likeness.sayTheSame(branch("titled"), two)).isFalse();
  }

  @Test
  void aMarkIsAPropertyWithOneValue() {
    assertThat(haveOneMark("marked", "markedAlike")).isTrue();
    assertThat(haveOneMark("marked", "markedOtherwise")).isFalse();
    assertThat(haveOneMark("marked", "markedElsewhere")).isFalse();
    assertThat(haveOneMark("several", "several")).isFalse();
    assertThat(haveOneMark("plain", "plain")).isFalse();
  }

  @Test
  void branchesLookAlikeThatShareHalfOfTheirProperties() {
    assertThat(lookAlike("plain", "half")).isTrue();
    assertThat(lookAlike("half", "plain")).isTrue();
    assertThat(lookAlike("plain", "third")).isFalse();
    assertThat(lookAlike("plain", "text")).isFalse();
    assertThat(lookAlike("plain", "several")).isTrue();
    assertThat(lookAlike("marked", "markedOtherwise")).isFalse();
    assertThat(lookAlike("marked", "several")).isTrue();
  }

  @Test
  void aBranchIsCalledByItsNameItsMarkAPropertyOrItsTypes() {
    assertThat(likeness.nameBefore(branch("titled"))).isEqualTo("\"Card\"");
    assertThat(likeness.nameAfter(branch("referred"))).isEqualTo("\"Card\"");
    assertThat(likeness.nameAfter(branch("marked"))).isEqualTo("the branch with kind \"card\"");
    assertThat(likeness.nameAfter(branch("plain"))).isEqualTo("the branch with \"a\"");
    assertThat(likeness.nameAfter(branch("required"))).isEqualTo("the branch with \"z\"");
    assertThat(likeness.nameAfter(branch("mixed"))).isEqualTo("boolean or integer");
    assertThat(likeness.nameAfter(branch("anything"))).isEqualTo("branch anything");
  }
}
