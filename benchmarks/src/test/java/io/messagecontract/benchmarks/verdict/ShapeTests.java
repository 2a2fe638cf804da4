package io.messagecontract.benchmarks.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.validate.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All judges accept what is measured, and reject what breaks the keyword that it is about. */
class ShapeTests {

  @ParameterizedTest
  @EnumSource(Shape.class)
  void judgesAgree(Shape shape) throws IOException {
    VerdictOfShapes verdict = new VerdictOfShapes();
    verdict.shape = shape;
    verdict.prepare();

    assertThat(verdict.known().findings()).isEmpty();
    assertThat(verdict.networknt()).isEmpty();
    assertThat(verdict.tokens()).isGreaterThan(20);
    assertThat(Validators.of(shape.schemas()).validate(target(shape), shape.rejected()).isValid())
        .isFalse();
    assertThat(Networknt.of(shape.schema()).errors(shape.rejected())).isNotEmpty();
  }

  private static Target target(Shape shape) {
    return Target.message(shape.name());
  }

  @Test
  void judgesAcceptTheMessageByBothSchemasOfClosedObjects() throws IOException {
    VerdictOfClosed verdict = new VerdictOfClosed();

    assertThat(verdict.plain().findings()).isEmpty();
    assertThat(verdict.combined().findings()).isEmpty();
    assertThat(verdict.plainPeer()).isEmpty();
    assertThat(verdict.combinedPeer()).isEmpty();
    assertThat(verdict.tokens()).isGreaterThan(20);
  }

  @ParameterizedTest
  @EnumSource(Closed.class)
  void closedObjectsAreClosed(Closed closed) throws IOException {
    String message = SessionMessage.TYPICAL.text(0);
    for (String place : new String[] {"\"userId\"", "\"topicName\""}) {
      byte[] more = message.replace(place, "\"more\":1," + place).getBytes(StandardCharsets.UTF_8);

      assertThat(
              Validators.of(Map.of("message", closed.schema()))
                  .validate(Target.message("message"), more)
                  .isValid())
          .isFalse();
      assertThat(Networknt.of(closed.schema()).errors(more)).isNotEmpty();
    }
  }
}
