package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class PublishedMessageTests {

  private final PublishedMessages published = SessionMessages.nothingPublished();

  @Test
  void givesItsValuesAsThoseOfJava() {
    PublishedMessage message =
        published(
            """
            { "payload": { "userId": "u1", "count": 3, "rate": 0.50, "vip": false, "gone": null,
              "ids": [1, null] } }
            """);

    assertThat(message.at("/payload/userId")).isEqualTo("u1");
    assertThat(message.at("/payload/count")).isEqualTo(3);
    assertThat(message.at("/payload/rate")).isEqualTo(new BigDecimal("0.50"));
    assertThat(message.at("/payload/vip")).isEqualTo(false);
    assertThat(message.at("/payload/gone")).isNull();
    assertThat(message.at("/payload/ids")).isEqualTo(Arrays.asList(1, null));
    assertThat(message.at("/payload/ids/0")).isEqualTo(1);
    assertThat(message.at("")).isInstanceOf(Map.class);
  }

  @Test
  void tellsWhetherItHasAValue() {
    PublishedMessage message = published("{\"a\": {\"b\": null}}");

    assertThat(message.has("/a/b")).isTrue();
    assertThat(message.has("/a/c")).isFalse();
    assertThat(message.has("/a/b/c")).isFalse();
  }

  @Test
  void saysUpToWhereAPointerLeadsAndWhatIsThere() {
    PublishedMessage message = published(SessionMessages.conforming("PartyBanEvent"));

    Approved.text("no-such-value", failure(() -> message.at("/payload/userIDs")));
    Approved.text("no-value-alike", failure(() -> message.at("/payload/price/net")));
    Approved.text("no-such-item", failure(() -> message.at("/payload/userIds/1")));
    Approved.text("no-value-inside", failure(() -> message.at("/payload/message/0")));
  }

  @Test
  void doesNotListThousandsOfNames() {
    String members =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "\"k" + i + "\": 1")
            .collect(Collectors.joining(",", "{", "}"));

    assertThat(failure(() -> published(members).at("/unlike")))
        .contains("use one of \"k0\", \"k1\"")
        .endsWith("\"k19\" and 980 more\n");
  }

  @Test
  void saysThatAPointerIsNone() {
    PublishedMessage message = published("{}");

    for (String pointer : List.of("payload", "$.payload", "/a~")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> message.at(pointer))
          .withMessageStartingWith("\"" + pointer + "\" is no JSON Pointer: ");
      assertThatIllegalArgumentException().isThrownBy(() -> message.has(pointer));
    }
  }

  @Test
  void saysThatItIsNoJson() {
    PublishedMessage message = published("{\"secret\": tru");

    Approved.text("no-json", failure(() -> message.at("/secret")));
    Approved.text("no-json", failure(() -> message.has("/secret")));
  }

  @Test
  void saysWhichMessageItIs() {
    published.record(SessionMessages.withVersionAsString("PartyBanEvent"));
    published.record("{\"name\": \"PartyBan\"}");

    assertThat(published.all().get(0).name()).contains("PartyBanEvent");
    assertThat(published.all().get(1).name()).isEmpty();
    assertThat(published.all())
        .extracting(PublishedMessage::toString)
        .containsExactly("published message 1 (PartyBanEvent)", "published message 2");
  }

  private PublishedMessage published(String json) {
    published.record(json);
    return published.all().get(0);
  }

  private static String failure(ThrowingCallable call) {
    Throwable failure = catchThrowable(call);
    assertThat(failure).isInstanceOf(AssertionFailedError.class);
    return failure.getMessage();
  }
}
