package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.sample.SampleKind;
import io.messagecontract.schema.SessionNotificationEvents;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What generated samples find out about consumers that documented examples do not. */
class ConsumerSamplesTests {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Set<String> HANDLED =
      ContractLoader.load(
              SessionNotificationEvents.LOCATION, ConsumerSamplesTests.class.getClassLoader())
          .messages()
          .stream()
          .map(message -> message.id().name())
          .collect(Collectors.toSet());

  @Test
  void feedsEverySampleOfAMessageInTheOrderOfItsKinds() {
    assertThat(Jupiter.displayNames(Jupiter.run(OneMessageTestCases.class)))
        .startsWith(
            "GameSessionKickedEvent · documented example",
            "GameSessionKickedEvent · complete",
            "GameSessionKickedEvent · only what is required",
            "GameSessionKickedEvent · without payload")
        .contains(
            "GameSessionKickedEvent · without userId",
            "GameSessionKickedEvent · texts beyond ASCII",
            "GameSessionKickedEvent · longest arrays")
        .endsWith("GameSessionKickedEvent · with an undocumented property")
        .doesNotHaveDuplicates();
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class OneMessageTestCases {
    @ConsumerTest(message = "GameSessionKickedEvent")
    void copesWith(ReceivedMessage message) {}
  }

  @Test
  void feedsOneMessageOfAnUnknownNameForEachWholeChannel() {
    assertThat(Jupiter.displayNames(Jupiter.run(ChannelTestCases.class)))
        .endsWith("UnknownMessage on sessionEvent · an unknown name");
    assertThat(Jupiter.displayNames(Jupiter.run(OneMessageTestCases.class)))
        .noneMatch(name -> name.contains("Unknown"));
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class ChannelTestCases {
    @ConsumerTest(channel = "sessionEvent")
    void copesWith(ReceivedMessage message) {}
  }

  @Test
  void takesTheKindsOfSamplesFromTheConfiguration() {
    Map<String, String> onlyExamples = Map.of("message-contract.sample-kinds", "example,Complete");

    assertThat(Jupiter.displayNames(Jupiter.run(onlyExamples, ChannelTestCases.class)))
        .containsExactly("OnSessionEnded · documented example", "OnSessionEnded · complete");
  }

  /** Each has a bug that no documented example shows. */
  @Test
  void catchesWhatDocumentedExamplesDoNotShow() {
    for (Class<?> examples :
        List.of(
            IntegerReadAsTextExamplesTestCases.class,
            NullExamplesTestCases.class,
            UnknownNameExamplesTestCases.class)) {
      assertThat(Jupiter.failures(examples)).as(examples.getSimpleName()).isEmpty();
    }
    assertThat(failedRuns(IntegerReadAsTextTestCases.class))
        .containsExactly(
            "GameSessionKickedEvent · least numbers", "GameSessionKickedEvent · greatest numbers");
    assertThat(failedRuns(NullTestCases.class))
        .containsExactly(
            "GameSessionKickedEvent · only what is required",
            "GameSessionKickedEvent · without payload",
            "GameSessionKickedEvent · without payload.userIds");
    assertThat(failedRuns(UnknownNameTestCases.class))
        .containsExactly("UnknownMessage on mpv2SessionHistory · an unknown name");
  }

  private static Stream<String> failedRuns(Class<?> testCases) {
    return Jupiter.run(testCases).testEvents().failed().stream()
        .map(event -> event.getTestDescriptor().getDisplayName());
  }

  private static JsonNode tree(ReceivedMessage message) throws Exception {
    return MAPPER.readTree(message.bytes());
  }

  /** Reads "version" as a text of at most nine digits, as older producers sent it. */
  private static void readVersion(JsonNode event) {
    String version = event.path("version").asText("0");
    assertThat(Integer.parseInt(version)).isLessThan(1_000_000_000);
  }

  private static void tellEveryUser(JsonNode event) {
    event.get("payload").get("userIds").forEach(JsonNode::textValue);
  }

  private static void dispatch(JsonNode event) {
    String name = event.get("name").textValue();
    if (!HANDLED.contains(name)) {
      throw new IllegalArgumentException("no handler for " + name);
    }
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class IntegerReadAsTextExamplesTestCases {
    @ConsumerTest(message = "GameSessionKickedEvent", kind = SampleKind.EXAMPLE)
    void copesWith(ReceivedMessage message) throws Exception {
      readVersion(tree(message));
    }
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class IntegerReadAsTextTestCases {
    @ConsumerTest(
        message = "GameSessionKickedEvent",
        kind = {SampleKind.BOUNDARY, SampleKind.COMPLETE})
    void copesWith(ReceivedMessage message) throws Exception {
      readVersion(tree(message));
    }
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class NullExamplesTestCases {
    @ConsumerTest(message = "GameSessionKickedEvent", kind = SampleKind.EXAMPLE)
    void copesWith(ReceivedMessage message) throws Exception {
      tellEveryUser(tree(message));
    }
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class NullTestCases {
    @ConsumerTest(message = "GameSessionKickedEvent")
    void copesWith(ReceivedMessage message) throws Exception {
      tellEveryUser(tree(message));
    }
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class UnknownNameExamplesTestCases {
    @ConsumerTest(channel = "mpv2SessionHistory", kind = SampleKind.EXAMPLE)
    void copesWith(ReceivedMessage message) throws Exception {
      dispatch(tree(message));
    }
  }

  @MessageContract(SessionNotificationEvents.LOCATION)
  static class UnknownNameTestCases {
    @ConsumerTest(channel = "mpv2SessionHistory")
    void copesWith(ReceivedMessage message) throws Exception {
      dispatch(tree(message));
    }
  }

  @Test
  void tellsBesideTheConsumersOwnExceptionOnWhichMessageItWasThrown() {
    Throwable failure = Jupiter.failures(UnknownOrderTestCases.class).get(0);

    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    String withoutFrames = trace.toString().replaceAll("(?m)^\\s+(at |\\.\\.\\.).*\\R", "");
    Approved.text("consumer-that-throws", withoutFrames);
    assertThat(failure).isInstanceOf(IllegalArgumentException.class);
  }

  @MessageContract("classpath:/io/messagecontract/junit/header-names.yaml")
  static class UnknownOrderTestCases {
    @ConsumerTest
    void copesWith(ReceivedMessage message) {
      String type = message.headers().getOrDefault("type", "");
      if (!type.startsWith("Order")) {
        throw new IllegalArgumentException("no handler for " + type);
      }
    }
  }

  @Test
  void wantsInvalidMessagesRejectedUnlessTheyMayBeIgnored() {
    assertThat(Jupiter.failures(RejectingTestCases.class)).isEmpty();
    assertThat(Jupiter.failures(IgnoringTestCases.class)).isEmpty();
    Throwable careless = failureAt("/id", CarelessTestCases.class);
    Approved.failure("invalid-not-rejected", List.of(careless));
    Throwable refusal = failureAt("/id", RefusingTestCases.class);
    Approved.text("invalid-not-ignored", String.valueOf(refusal.getMessage()));
    assertThat(refusal).hasCauseInstanceOf(IllegalArgumentException.class);
  }

  private static Throwable failureAt(String pointer, Class<?> testCases) {
    return Jupiter.failures(testCases).stream()
        .filter(failure -> String.valueOf(failure.getMessage()).contains(" at " + pointer))
        .findFirst()
        .orElseThrow();
  }

  private static final String ORDERS = "classpath:/io/messagecontract/junit/orders.yaml";

  @MessageContract(ORDERS)
  static class RejectingTestCases {
    @ConsumerTest(message = "OrderShipped", invalid = true)
    void rejects(ReceivedMessage message) {
      throw new IllegalArgumentException(message.breach().orElseThrow());
    }
  }

  @MessageContract(ORDERS)
  static class IgnoringTestCases {
    @ConsumerTest(message = "OrderShipped", invalid = true, expect = Expectation.IGNORE)
    void ignores(ReceivedMessage message) {
      assertThat(message.kind()).isEqualTo(SampleKind.INVALID);
    }
  }

  @MessageContract(ORDERS)
  static class CarelessTestCases {
    @ConsumerTest(message = "OrderShipped", invalid = true)
    void rejects(ReceivedMessage message) {}
  }

  @MessageContract(ORDERS)
  static class RefusingTestCases {
    @ConsumerTest(message = "OrderShipped", invalid = true, expect = Expectation.IGNORE)
    void ignores(ReceivedMessage message) {
      throw new IllegalArgumentException("no");
    }
  }

  @Test
  void failedAssertionsAreNoRejection() {
    assertThat(Jupiter.failures(AssertingTestCases.class))
        .isNotEmpty()
        .allMatch(failure -> String.valueOf(failure.getMessage()).contains("left in the history"));
  }

  @MessageContract(ORDERS)
  static class AssertingTestCases {
    @ConsumerTest(message = "OrderShipped", invalid = true)
    void rejects(ReceivedMessage message) {
      throw new AssertionError("left in the history");
    }
  }
}
