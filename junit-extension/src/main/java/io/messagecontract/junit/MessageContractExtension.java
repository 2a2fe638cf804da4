package io.messagecontract.junit;

import io.messagecontract.validate.Strictness;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands {@link MessageVerifier} to tests, and tells those that ask for more what they lack. */
final class MessageContractExtension implements BeforeAllCallback, ParameterResolver {

  /** What cannot be used fails the class once, not each of its tests. */
  @Override
  public void beforeAll(ExtensionContext context) {
    Parameters.strictness(List.of(), context);
    ContractLookup.find(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == MessageVerifier.class
        || advice(parameter, context).isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    advice(parameter, context)
        .ifPresent(
            text -> {
              throw new ParameterResolutionException(text);
            });
    Strictness strictness = Parameters.strictness(List.of(), context);
    LoadedContract contract = ContractLookup.find(context);
    return new MessageVerifier(contract, strictness, Optional.empty())
        .tellingTo(EvidenceRecorder.of(context, contract));
  }

  private static Optional<String> advice(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == PublishedMessages.class && !TestMethod.is(ProducerTest.class, context)) {
      return Optional.of(
          "PublishedMessages belongs to one @ProducerTest: take it as a parameter of that method, and"
              + " write @ProducerTest(\"…\") in place of @Test; or of a @BeforeEach in a class of"
              + " @ProducerTest methods only.");
    }
    if (type == ReceivedMessage.class && !TestMethod.is(ConsumerTest.class, context)) {
      return Optional.of(
          "ReceivedMessage belongs to one run of a @ConsumerTest: take it as a parameter of that"
              + " method, and write @ConsumerTest in place of @Test.");
    }
    return Optional.empty();
  }
}
