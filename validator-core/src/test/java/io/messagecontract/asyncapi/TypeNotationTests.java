package io.messagecontract.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.messagecontract.asyncapi.ValueType.Choice;
import io.messagecontract.asyncapi.ValueType.Either;
import io.messagecontract.asyncapi.ValueType.ListOf;
import io.messagecontract.asyncapi.ValueType.MapOf;
import io.messagecontract.asyncapi.ValueType.ObjectOf;
import io.messagecontract.asyncapi.ValueType.Plain;
import io.messagecontract.asyncapi.ValueType.Referring;
import io.messagecontract.asyncapi.ValueType.Schema;
import io.messagecontract.asyncapi.ValueType.Text;
import io.messagecontract.asyncapi.ValueType.Whole;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypeNotationTests {

  private static final ValueType TEXT = new Text(TextFormat.ANY, Integer.MAX_VALUE);

  @Test
  void readsPlainValues() {
    assertThat(TypeNotation.type("text")).isEqualTo(TEXT);
    assertThat(TypeNotation.type("text ..255")).isEqualTo(new Text(TextFormat.ANY, 255));
    assertThat(TypeNotation.type("url")).isEqualTo(new Text(TextFormat.URL, Integer.MAX_VALUE));
    assertThat(TypeNotation.type("boolean")).isEqualTo(Plain.BOOLEAN);
    assertThat(TypeNotation.type("one of send receive"))
        .isEqualTo(new Choice(List.of("send", "receive")));
    assertThat(TypeNotation.type("text | null")).isEqualTo(new Either(List.of(TEXT, Plain.NULL)));
  }

  @Test
  void readsRangesWithOpenEnds() {
    assertThat(TypeNotation.type("integer")).isEqualTo(new Whole(Long.MIN_VALUE, Long.MAX_VALUE));
    assertThat(TypeNotation.type("integer 0..2")).isEqualTo(new Whole(0, 2));
    assertThat(TypeNotation.type("integer 0..")).isEqualTo(new Whole(0, Long.MAX_VALUE));
    assertThat(TypeNotation.type("integer ..9")).isEqualTo(new Whole(Long.MIN_VALUE, 9));
  }

  @Test
  void readsListsSetsAndMaps() {
    assertThat(TypeNotation.type("list of text")).isEqualTo(new ListOf(TEXT, false));
    assertThat(TypeNotation.type("set of text")).isEqualTo(new ListOf(TEXT, true));
    assertThat(TypeNotation.type("map of text")).isEqualTo(new MapOf(TEXT, KeyForm.ANY));
    assertThat(TypeNotation.type("list of map of list of text"))
        .isEqualTo(new ListOf(new MapOf(new ListOf(TEXT, false), KeyForm.ANY), false));
    assertThat(TypeNotation.type("map of text by component-key"))
        .isEqualTo(new MapOf(TEXT, KeyForm.COMPONENT));
  }

  @Test
  void readsObjectsAndReferencesToThem() {
    assertThat(TypeNotation.type("Tag Object"))
        .isEqualTo(new ObjectOf("Tag Object", Referring.FORBIDDEN, false));
    assertThat(TypeNotation.type("ref Tag Object"))
        .isEqualTo(new ObjectOf("Tag Object", Referring.ALLOWED, false));
    assertThat(TypeNotation.type("only ref Tag Object"))
        .isEqualTo(new ObjectOf("Tag Object", Referring.REQUIRED, false));
    assertThat(TypeNotation.type("ref Message Object or oneOf"))
        .isEqualTo(new ObjectOf("Message Object", Referring.ALLOWED, true));
  }

  @Test
  void readsSchemas() {
    assertThat(TypeNotation.type("schema")).isEqualTo(Schema.PLAIN);
    assertThat(TypeNotation.type("object schema")).isEqualTo(Schema.OBJECT);
    assertThat(TypeNotation.type("payload")).isEqualTo(Schema.PAYLOAD);
    assertThat(TypeNotation.type("multi-format schema")).isEqualTo(Schema.MULTI_FORMAT);
  }

  @Test
  void readsFieldsWithTheirVersions() {
    assertThat(TypeNotation.fields("name!", "text"))
        .containsExactly(new Field("name", TEXT, true, OptionalInt.empty(), OptionalInt.empty()));
    assertThat(TypeNotation.fields("name", "text since 2.3 until 2.5"))
        .containsExactly(new Field("name", TEXT, false, OptionalInt.of(3), OptionalInt.of(5)));
  }

  @Test
  void readsFieldsThatHeldSomethingElseOnce() {
    assertThat(TypeNotation.fields("tags", "set of text until 2.2; text since 2.3"))
        .containsExactly(
            new Field(
                "tags", new ListOf(TEXT, true), false, OptionalInt.empty(), OptionalInt.of(2)),
            new Field("tags", TEXT, false, OptionalInt.of(3), OptionalInt.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "string",
        "list text",
        "set text",
        "map text",
        "map of text by no-key",
        "only Tag Object",
        "one from a b",
        "text since 2"
      })
  void refusesWordsThatMeanNothing(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> TypeNotation.fields("name", text));
  }
}
