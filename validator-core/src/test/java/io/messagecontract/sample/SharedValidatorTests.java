package io.messagecontract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Session;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Finding;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One validator that nobody has used before serves many threads. How many validations each makes of
 * either strictness is the property {@code message-contract.validations}.
 */
class SharedValidatorTests {

  private static final int THREADS = 16;
  private static final int VALIDATIONS = Integer.getInteger("message-contract.validations", 1_000);

  private final Contract contract = Session.contract();

  /** A message, and what one thread alone is told of it. */
  private record Judged(Target target, String text, List<Finding> strict, List<Finding> lenient) {}

  @Test
  void sixteenThreadsAreToldWhatOneIs() throws Exception {
    List<Judged> expected = alone();
    MessageValidator strict = new MessageValidator(contract, Strictness.STRICT);
    MessageValidator lenient = new MessageValidator(contract);
    List<Callable<Integer>> work = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread * 97;
      work.add(() -> wrong(expected, first, strict, lenient));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Integer> wrong : threads.invokeAll(work)) {
        assertThat(wrong.get()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static int wrong(
      List<Judged> expected, int first, MessageValidator strict, MessageValidator lenient) {
    int wrong = 0;
    for (int i = 0; i < VALIDATIONS; i++) {
      Judged judged = expected.get((first + i * 31) % expected.size());
      wrong +=
          strict.validate(judged.target(), judged.text()).findings().equals(judged.strict())
              ? 0
              : 1;
      wrong +=
          lenient.validate(judged.target(), judged.text()).findings().equals(judged.lenient())
              ? 0
              : 1;
    }
    return wrong;
  }

  /** In the order in which they are found, which is part of what is told. */
  private List<Judged> alone() {
    MessageSamples samples = MessageSamples.of(contract);
    MessageValidator strict = new MessageValidator(contract, Strictness.STRICT);
    MessageValidator lenient = new MessageValidator(contract);
    List<Judged> judged = new ArrayList<>();
    for (Message message : contract.messages()) {
      Target target = Target.message(message.id().name());
      Stream.concat(samples.valid(message.id()).stream(), samples.invalid(message.id()).stream())
          .map(Sample::text)
          .forEach(
              text ->
                  judged.add(
                      new Judged(
                          target,
                          text,
                          strict.validate(target, text).findings(),
                          lenient.validate(target, text).findings())));
    }
    assertThat(judged).hasSizeGreaterThan(1_000);
    assertThat(judged).anyMatch(one -> one.strict().size() > 2);
    return judged;
  }
}
