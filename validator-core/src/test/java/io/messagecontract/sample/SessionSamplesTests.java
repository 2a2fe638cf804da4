package io.messagecontract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Session;
import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.document.RawMessage;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All samples of the contract that is shipped. */
class SessionSamplesTests {

  private static final Path APPROVED =
      Path.of("src/test/resources/io/messagecontract/sample/session.txt");

  private final Contract contract = Session.contract();
  private final MessageValidator validator = new MessageValidator(contract);

  @Test
  void namesAndNumbersAreAsApproved() throws IOException {
    MessageSamples samples = MessageSamples.of(contract);
    Map<String, List<String>> messages = new LinkedHashMap<>();
    for (Message message : contract.messages()) {
      messages
          .computeIfAbsent(names(samples, message.id()), names -> new ArrayList<>())
          .add(message.id().toString());
    }
    String text =
        messages.entrySet().stream()
            .map(entry -> String.join("\n", entry.getValue()) + '\n' + entry.getKey())
            .collect(Collectors.joining("\n"));
    Files.createDirectories(Path.of("target/samples"));
    Files.writeString(Path.of("target/samples/session.txt"), text);

    assertThat(contract.messages()).hasSize(40);
    assertThat(APPROVED).hasContent(text);
  }

  @Test
  void everySampleIsIdentifiedAndJudgedAsItClaims() {
    MessageSamples samples = MessageSamples.of(contract);

    for (Message message : contract.messages()) {
      Target channel = Target.channel(message.id().channel());
      for (Sample sample : samples.valid(message.id())) {
        assertThat(validator.validate(channel, raw(sample)).findings()).as("%s", sample).isEmpty();
      }
      for (Sample sample : samples.invalid(message.id())) {
        boolean isNamed = sample.breach().filter(b -> b.keyword().endsWith("-message")).isEmpty();
        Target target = isNamed ? Target.message(message.id()) : channel;
        assertThat(validator.validate(target, raw(sample)).isValid()).as("%s", sample).isFalse();
      }
    }
  }

  @Test
  void everyChannelHasAMessageThatNobodyKnows() {
    MessageSamples samples = MessageSamples.of(contract);

    for (Channel channel : contract.channels()) {
      Optional<Sample> unknown = samples.unknown(channel);
      assertThat(unknown).get().extracting(Sample::kind).isEqualTo(SampleKind.UNKNOWN);
      assertThat(
              validator
                  .validate(Target.channel(unknown.get().message().channel()), raw(unknown.get()))
                  .message())
          .isEmpty();
    }
  }

  @Test
  void sixteenThreadsGetWhatOneGets() throws Exception {
    MessageSamples alone = MessageSamples.of(contract);
    MessageSamples shared = MessageSamples.of(contract);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    List<Callable<String>> questions = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Message message : contract.messages()) {
      questions.add(() -> all(shared, message.id()));
      questions.add(() -> all(shared, message.id()));
      expected.add(all(alone, message.id()));
      expected.add(all(alone, message.id()));
    }
    try {
      List<String> answers = new ArrayList<>();
      for (Future<String> answer : threads.invokeAll(questions)) {
        answers.add(answer.get());
      }
      assertThat(answers).isEqualTo(expected);
    } finally {
      threads.shutdownNow();
    }
  }

  private static String all(MessageSamples samples, MessageId id) {
    return samples.invalid(id) + "\n" + samples.variations(id) + "\n" + samples.valid(id);
  }

  private static String names(MessageSamples samples, MessageId id) {
    List<Sample> valid = samples.valid(id);
    List<Sample> invalid = samples.invalid(id);
    return "  valid: "
        + valid.size()
        + names(valid)
        + "\n  invalid: "
        + invalid.size()
        + names(invalid)
        + '\n';
  }

  private static String names(List<Sample> samples) {
    return samples.stream().map(s -> "\n    " + s.name()).collect(Collectors.joining());
  }

  private static RawMessage raw(Sample sample) {
    return RawMessage.of(sample.text()).withHeaders(sample.headers());
  }
}
