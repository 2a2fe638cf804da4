package io.messagecontract.junit;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Location;
import io.messagecontract.sample.Sample;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
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
    Location where = TestMethod.location(context);
    TestMethod.requireOneRole(context);
    requireParameter(context, where);
    ConsumerTest test = TestMethod.find(ConsumerTest.class, context).orElseThrow();
    LoadedContract contract = ContractLookup.find(context);
    Selection selection =
        Selection.of(contract.contract(), test.channel(), List.of(test.message()), where);
    TestMethod.requireNone(selection.problems());
    List<Sample> samples = samples(contract);
    List<MessageId> sampled = samples.stream().map(Sample::message).toList();
    TestMethod.requireNone(selection.withoutSample(sampled, where));
    return samples.stream()
        .filter(sample -> selection.contains(sample.message()))
        .map(sample -> new Invocation(sample, displayName(sample, contract.contract())));
  }

  /** The channel is said only where another channel has a message of the same name. */
  private static String displayName(Sample sample, Contract contract) {
    MessageId id = sample.message();
    long namesakes =
        contract.messages().stream().filter(m -> m.id().name().equals(id.name())).count();
    return (namesakes > 1 ? id.toString() : id.name()) + " · " + sample.name();
  }

  /** A test that does not look at the message would pass whatever the contract allows. */
  private static void requireParameter(ExtensionContext context, Location where) {
    if (!List.of(context.getRequiredTestMethod().getParameterTypes())
        .contains(ReceivedMessage.class)) {
      throw new ExtensionConfigurationException(
          where + " does not look at what it receives: give it a parameter ReceivedMessage.");
    }
  }

  private static List<Sample> samples(LoadedContract contract) {
    try {
      return contract.samples();
    } catch (InvalidContractException e) {
      throw new ExtensionConfigurationException(LoadedContract.refusal(contract.location(), e));
    }
  }

  /** One run of the test. */
  private record Invocation(Sample sample, String displayName)
      implements TestTemplateInvocationContext, ParameterResolver {

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
      return new ReceivedMessage(sample);
    }
  }
}
