package io.messagecontract.junit;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.MessageId;
import io.messagecontract.sample.Sample;
import io.messagecontract.text.Visible;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a {@link ConsumerTest} once for each sample that it selects, and never without one. */
final class ConsumerTestExtension implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return TestMethod.is(ConsumerTest.class, context);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    TestMethod.requireOneRole(context);
    requireParameter(context);
    ConsumerTest test = TestMethod.find(ConsumerTest.class, context).orElseThrow();
    LoadedContract contract = ContractLookup.find(context);
    return ConsumerSamples.of(context).stream()
        .map(
            sample ->
                new Run(
                    new ConsumerRun(contract, sample, test.expect()),
                    displayName(sample, contract.contract())));
  }

  /** The channel is said only where another channel has a message of the same name. */
  private static String displayName(Sample sample, Contract contract) {
    MessageId id = sample.message();
    long namesakes =
        contract.messages().stream().filter(m -> m.id().name().equals(id.name())).count();
    boolean unknown = namesakes == 0 && contract.channels().size() > 1;
    return Visible.text(
        (namesakes > 1 || unknown ? id.toString() : id.name()) + " · " + sample.name());
  }

  /** A test that does not look at the message would pass whatever the contract allows. */
  private static void requireParameter(ExtensionContext context) {
    if (!List.of(context.getRequiredTestMethod().getParameterTypes())
        .contains(ReceivedMessage.class)) {
      throw Misuse.of(
          TestMethod.place(context)
              + " does not look at what it receives: give it a parameter ReceivedMessage.");
    }
  }

  /** One run of the test. */
  private record Run(ConsumerRun run, String displayName)
      implements TestTemplateInvocationContext, ParameterResolver, InvocationInterceptor {

    @Override
    public String getDisplayName(int invocationIndex) {
      return displayName;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(this);
    }

    /** Not for constructors: at that time Jupiter does not say which test it is. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == ReceivedMessage.class
          && TestMethod.is(ConsumerTest.class, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return new ReceivedMessage(run.sample());
    }

    @Override
    public void interceptTestTemplateMethod(
        Invocation<Void> invocation,
        ReflectiveInvocationContext<Method> method,
        ExtensionContext context)
        throws Throwable {
      run.judge(invocation, context);
    }
  }
}
