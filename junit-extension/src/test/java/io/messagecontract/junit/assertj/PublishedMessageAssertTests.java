package io.messagecontract.junit.assertj;

import static io.messagecontract.junit.assertj.MessageAssertions.PUBLISHED_MESSAGE;
import static io.messagecontract.junit.assertj.MessageAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.messagecontract.junit.MessageContract;
import io.messagecontract.junit.MessageVerifier;
import io.messagecontract.junit.ProducerTest;
import io.messagecontract.junit.PublishedMessage;
import io.messagecontract.junit.PublishedMessages;
import io.messagecontract.validate.Strictness;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

@MessageContract("classpath:/io/messagecontract/junit/free.yaml")
class PublishedMessageAssertTests {

  private static final MessageVerifier ORDERS =
      MessageVerifier.forContract("classpath:/io/messagecontract/junit/header-names.yaml");

  private static final String BODY =
      """
      { "id": 1, "parcel": "s3cret", "none": null, "rate": 9.90, "big": 3000000000, "vip": true,
        "lines": [ { "price": 1.50 }, null ] }
      """;

  private PublishedMessage message;

  @BeforeEach
  void publish(PublishedMessages published) {
    published.record("free", BODY, Map.of("type", "OrderShipped"));
    message = published.all().get(0);
  }

  @ProducerTest(value = "Anything", strictness = Strictness.DOCUMENTED)
  void readsAsOneSentence(PublishedMessages published, MessageVerifier verifier) {
    assertThat(published.single("Anything"))
        .as("what was published")
        .isMessage("Anything")
        .keepsContract(verifier.documented())
        .hasValue("/parcel", "s3cret")
        .hasNoValue("/parcels")
        .hasNoValue("/lines/2");
    assertThat(published.all()).singleElement(PUBLISHED_MESSAGE).isMessage("Anything");
    assertThat("{\"a\": 1}")
        .satisfies(verifier.documented()::assertConforms)
        .satisfies(json -> verifier.documented().assertConforms("Anything", json));
  }

  @ProducerTest(value = "Anything", strictness = Strictness.DOCUMENTED)
  void comparesNumbersByWhatTheyAreWorth() {
    assertThat(message)
        .hasValue("/id", 1)
        .hasValue("/id", 1L)
        .hasValue("/id", 1.0)
        .hasValue("/rate", 9.9)
        .hasValue("/rate", new BigDecimal("9.900"))
        .hasValue("/big", 3_000_000_000L)
        .hasValue("/vip", true)
        .hasValue("/none", null)
        .hasValue("/lines/0", Map.of("price", 1.5))
        .hasValue("/lines", Arrays.asList(new HashMap<>(Map.of("price", 1.5f)), null));
  }

  @ProducerTest(value = "Anything", strictness = Strictness.DOCUMENTED)
  void saysWhatIsDifferentAndNoValues() {
    assertThat(failure(() -> assertThat(message).isMessage("Other")))
        .isEqualTo("Expected published message 1 (Anything) to be Other.");
    assertThat(failure(() -> assertThat(message).hasValue("/parcel", "p4ssword")))
        .isEqualTo(
            "Expected \"/parcel\" of published message 1 (Anything) to be the given string, found"
                + " another string.");
    assertThat(failure(() -> assertThat(message).hasValue("/id", "1")))
        .endsWith("to be the given string, found number.");
    assertThat(failure(() -> assertThat(message).hasValue("/id", Double.NaN)))
        .endsWith("to be the given number, found another number.");
    assertThat(failure(() -> assertThat(message).hasValue("/none", "")))
        .endsWith("to be the given string, found null.");
    assertThat(failure(() -> assertThat(message).hasValue("/lines", List.of(Map.of("price", 2)))))
        .endsWith("to be the given array, found another array.");
    assertThat(failure(() -> assertThat(message).hasValue("/lines/0", Map.of("prize", 1.5))))
        .endsWith("to be the given object, found another object.");
    assertThat(failure(() -> assertThat(message).hasNoValue("/none")))
        .isEqualTo("Expected nothing at \"/none\" of published message 1 (Anything), found null.");
  }

  @ProducerTest(value = "Anything", strictness = Strictness.DOCUMENTED)
  void describesWhatTheContractAndPointersSay() {
    assertThat(failure(() -> assertThat(message).as("order 1 of 100%").hasValue("/parcl", 1)))
        .startsWith("[order 1 of 100%] ERROR  no-such-value   published message 1")
        .contains("did you mean \"parcel\"?");
    assertThat(failure(() -> assertThat(message).as("order").keepsContract(ORDERS)))
        .startsWith("[order] The message breaks the contract \"Orders\" 1.2.0")
        .contains("unknown-channel");
    assertThat(failure(() -> assertThat(message).overridingErrorMessage("mine").isMessage("A")))
        .isEqualTo("mine");
  }

  @ProducerTest(value = "Anything", strictness = Strictness.DOCUMENTED)
  void collectsSoftAssertions() {
    SoftAssertions softly = new SoftAssertions();
    softly
        .proxy(PublishedMessageAssert.class, PublishedMessage.class, message)
        .isMessage("Other")
        .keepsContract(ORDERS)
        .hasValue("/parcl", 1)
        .hasValue("/id", 2)
        .hasNoValue("/id");

    assertThat(softly.errorsCollected()).hasSize(5);
  }

  private static String failure(ThrowingCallable call) {
    Throwable failure = catchThrowable(call);
    assertThat(failure).isInstanceOf(AssertionError.class);
    return failure.getMessage();
  }
}
