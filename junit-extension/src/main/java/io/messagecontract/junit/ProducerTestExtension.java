package io.messagecontract.junit;

import io.messagecontract.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.AssertionFailedError;

/** Hands {@link PublishedMessages} to a {@link ProducerTest} and judges them when it is over. */
final class ProducerTestExtension
    implements BeforeEachCallback, AfterTestExecutionCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(ProducerTestExtension.class);

  /** Names that the contract does not know are said before anything runs. */
  @Override
  public void beforeEach(ExtensionContext context) {
    TestMethod.requireOneRole(context);
    verdict(context);
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isEmpty()) {
      Optional<String> failure = verdict(context).failure(published(context).all());
      failure.ifPresent(
          text -> {
            throw new AssertionFailedError(text);
          });
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == PublishedMessages.class
        && TestMethod.is(ProducerTest.class, context);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return published(context);
  }

  private static PublishedMessages published(ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            PublishedMessages.class, type -> new PublishedMessages(), PublishedMessages.class);
  }

  private static ProducerVerdict verdict(ExtensionContext context) {
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
    return new ProducerVerdict(
        contract.validator(test.strictness()),
        Optional.of(test.channel()).filter(channel -> !channel.isEmpty()),
        selection.named());
  }
}
