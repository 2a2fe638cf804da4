package io.messagecontract.junit;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.evidence.Outcome;
import io.messagecontract.sample.Sample;
import io.messagecontract.sample.SampleKind;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.opentest4j.IncompleteExecutionException;

/** Judges what a consumer does with one sample, and keeps it as evidence. */
record ConsumerRun(LoadedContract contract, Sample sample, Expectation expectation) {

  /** Lets the test look at the sample. */
  void judge(Invocation<Void> invocation, ExtensionContext context) throws Throwable {
    if (sample.kind() == SampleKind.INVALID) {
      judge(rejection(invocation));
      return;
    }
    Outcome outcome = Outcome.FAILED;
    try {
      invocation.proceed();
      outcome = Outcome.PASSED;
    } catch (IncompleteExecutionException e) {
      throw e;
    } catch (Throwable e) {
      e.addSuppressed(new FailedSample(sample));
      throw e;
    } finally {
      record(outcome, context);
    }
  }

  /** A message that the contract does not know is nothing that tests could cover. */
  private void record(Outcome outcome, ExtensionContext context) {
    Optional<Message> known = contract.contract().message(sample.message());
    if (known.isPresent()) {
      EvidenceRecorder.of(context, contract)
          .record(
              known.get(),
              Direction.RECEIVE,
              outcome,
              Optional.of(sample.name()),
              new ReceivedMessage(sample).raw());
    }
  }

  /** A failed assertion is the test's own word, and an aborted test has nothing to say. */
  private static Optional<Exception> rejection(Invocation<Void> invocation) throws Throwable {
    try {
      invocation.proceed();
      return Optional.empty();
    } catch (IncompleteExecutionException e) {
      throw e;
    } catch (Exception e) {
      return Optional.of(e);
    }
  }

  private void judge(Optional<Exception> rejection) {
    if (expectation == Expectation.REJECT && rejection.isEmpty()) {
      throw Failure.of(
          Lines.of("The consumer took an invalid message for a valid one: it threw no exception.")
              .and(FailedSample.lines(sample))
              .and(
                  Lines.of(
                      "   way out   let the consumer reject it, or write expect ="
                          + " Expectation.IGNORE if it may go on")));
    }
    if (expectation == Expectation.IGNORE && rejection.isPresent()) {
      AssertionError failure =
          Failure.of(
              Lines.of(
                      "The consumer is expected to ignore an invalid message, and threw "
                          + rejection.get().getClass().getName()
                          + '.')
                  .and(FailedSample.lines(sample))
                  .and(
                      Lines.of(
                          "   way out   let the consumer go on without it, or write expect ="
                              + " Expectation.REJECT")));
      failure.initCause(rejection.get());
      throw failure;
    }
  }
}
