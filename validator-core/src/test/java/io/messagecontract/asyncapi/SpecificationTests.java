package io.messagecontract.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.messagecontract.asyncapi.ValueType.Either;
import io.messagecontract.asyncapi.ValueType.ListOf;
import io.messagecontract.asyncapi.ValueType.MapOf;
import io.messagecontract.asyncapi.ValueType.ObjectOf;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecificationTests {

  static Specification of(String version) {
    return Specification.of(SpecificationVersion.parse(version).orElseThrow());
  }

  private static Stream<Field> allFields(ObjectType object) {
    return Stream.concat(
        object.fields().stream(), object.variants().stream().flatMap(v -> v.fields().stream()));
  }

  private static Stream<String> named(ValueType type) {
    if (type instanceof ObjectOf object) {
      return Stream.of(object.name());
    }
    if (type instanceof ListOf list) {
      return named(list.item());
    }
    if (type instanceof MapOf map) {
      return named(map.value());
    }
    return type instanceof Either either
        ? either.types().stream().flatMap(SpecificationTests::named)
        : Stream.empty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0.0", "3.0.0"})
  void everyObjectThatAFieldHoldsIsThere(String version) {
    Specification specification = of(version);

    assertThat(specification.objects())
        .flatExtracting(o -> allFields(o).flatMap(field -> named(field.type())).toList())
        .allSatisfy(name -> assertThat(specification.object(name)).isNotNull());
  }

  /** What stands in place of a schema or of any object is known by the walk itself. */
  @ParameterizedTest
  @CsvSource({"2.0.0, Schema Object", "3.0.0, 'Multi Format Schema Object, Schema Object'"})
  void everyObjectStandsSomewhereInADocument(String version, String others) {
    Specification specification = of(version);
    Set<String> unreachable = new TreeSet<>();
    specification.objects().forEach(object -> unreachable.add(object.name()));
    Deque<String> todo = new ArrayDeque<>(List.of("AsyncAPI Object"));
    Set<String> seen = new HashSet<>();
    while (!todo.isEmpty()) {
      String name = todo.pop();
      if (seen.add(name)) {
        unreachable.remove(name);
        allFields(specification.object(name)).flatMap(f -> named(f.type())).forEach(todo::push);
      }
    }

    assertThat(String.join(", ", unreachable)).isEqualTo(others);
  }

  @ParameterizedTest
  @CsvSource({"2.0.0, 6", "3.0.0, 1"})
  void fieldsComeAndGoWithVersionsThatThereAre(String version, int last) {
    assertThat(of(version).objects())
        .flatExtracting(object -> allFields(object).toList())
        .allSatisfy(
            field -> {
              assertThat(field.since().orElse(1)).isBetween(1, last);
              assertThat(field.until().orElse(last)).isBetween(0, last);
              assertThat(field.since().orElse(0)).isLessThanOrEqualTo(field.until().orElse(last));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0.0", "2.2.0", "2.3.0", "2.6.0", "3.0.0", "3.1.0"})
  void noVersionHasAFieldTwice(String text) {
    SpecificationVersion version = SpecificationVersion.parse(text).orElseThrow();

    assertThat(Specification.of(version).objects())
        .allSatisfy(
            object ->
                assertThat(object.fields().stream().filter(f -> f.isIn(version)))
                    .extracting(Field::name)
                    .doesNotHaveDuplicates());
  }

  @Test
  void everyObjectOfTheBindingsIsOne() {
    assertThat(of("3.0.0").object("AMQP Queue").binding()).isTrue();
    assertThat(of("3.0.0").object("Kafka Server Binding").binding()).isTrue();
    assertThat(of("3.0.0").object("Server Bindings Object").binding()).isTrue();
    assertThat(of("3.0.0").object("Server Object").binding()).isFalse();
  }

  @Test
  void refusesTitlesThatItDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("2.0.0").object("Multi Format Schema Object"))
        .withMessage("not in the specification: Multi Format Schema Object");
  }
}
