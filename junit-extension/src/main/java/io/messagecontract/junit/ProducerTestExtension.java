package io.messagecontract.junit;

import io.messagecontract.finding.Finding;
import io.messagecontract.validate.Strictness;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands {@link PublishedMessages} to a {@link ProducerTest} and judges them when it is over. */
final class ProducerTestExtension
    implements BeforeEachCallback, AfterTestExecutionCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(ProducerTestExtension.class);

  /** Names that the contract does not know are said before anything runs. */
  @Override
  public void beforeEach(ExtensionContext context) {
    TestMethod.requireOneRole(context);
    run(context);
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    Run run = run(context);
    List<PublishedMessage> published = run.published().all();
    Optional<AssertionError> failure = run.verdict().failure(published).map(Failure::of);
    boolean passed = context.getExecutionException().isEmpty() && failure.isEmpty();
    EvidenceRecorder recorder = EvidenceRecorder.of(context, ContractLookup.find(context));
    published.forEach(message -> message.record(recorder, passed));
    if (failure.isPresent()) {
      context.getExecutionException().ifPresent(own -> own.addSuppressed(failure.get()));
      if (context.getExecutionException().isEmpty()) {
        throw failure.get();
      }
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == PublishedMessages.class
        && TestMethod.is(ProducerTest.class, context);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return run(context).published();
  }

  /** One run of one test: nobody else ever sees what it publishes. */
  private record Run(ProducerVerdict verdict, PublishedMessages published) {}

  private static Run run(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Run.class, type -> newRun(context), Run.class);
  }

  private static Run newRun(ExtensionContext context) {
    ProducerTest test = TestMethod.find(ProducerTest.class, context).orElseThrow();
    LoadedContract contract = ContractLookup.find(context);
    Selection selection =
        Selection.of(
            contract.contract(),
            test.channel(),
            List.of(test.value()),
            TestMethod.location(context));
    TestMethod.requireNone(selection.problems());
    if (test.value().length == 0) {
      TestMethod.requireNone(
          List.of(
              Finding.error(
                      "nothing-expected",
                      TestMethod.location(context),
                      "@ProducerTest names no message.")
                  .hint("name the messages that the test publishes")));
    }
    Optional<String> channel = Optional.of(test.channel()).filter(name -> !name.isEmpty());
    Optional<String> only =
        Optional.of(test.value()).filter(names -> names.length == 1).map(names -> names[0]);
    Strictness strictness = Parameters.strictness(List.of(test.strictness()), context);
    Judge judge = new Judge(contract.validator(strictness), channel, only);
    return new Run(new ProducerVerdict(channel, selection.named()), new PublishedMessages(judge));
  }
}
