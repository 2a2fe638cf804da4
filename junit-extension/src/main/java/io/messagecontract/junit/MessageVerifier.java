package io.messagecontract.junit;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.document.RawMessage;
import io.messagecontract.report.TextReport;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.util.Objects;
import java.util.Optional;

/**
 * Asserts that messages keep a contract. Tests of a {@link MessageContract} class take it as a
 * parameter of a constructor, a test or a lifecycle method:
 *
 * <pre>{@code
 * @Test
 * void serializesOrders(MessageVerifier verifier) {
 *   verifier.assertConforms("OrderPlaced", serializer.serialize(anOrder()));
 * }
 * }</pre>
 *
 * <p>Without the extension: {@code MessageVerifier.forContract("classpath:/orders/asyncapi.yaml")}.
 *
 * <p>It asks for {@link Strictness#STRICT}: every documented property is present, and none is
 * undocumented. {@link #documented()} asks for no more than the contract says. A verifier does not
 * change and serves many threads.
 *
 * @since 0.1.0
 */
public final class MessageVerifier {

  private final LoadedContract contract;
  private final Strictness strictness;
  private final Optional<String> channel;

  MessageVerifier(LoadedContract contract, Strictness strictness, Optional<String> channel) {
    this.contract = contract;
    this.strictness = strictness;
    this.channel = channel;
  }

  /**
   * Returns a verifier for use without the extension; the contract is loaded each time.
   *
   * @param location as in {@link MessageContract#value()}
   * @throws IllegalArgumentException with every reason why the contract cannot be used
   */
  public static MessageVerifier forContract(String location) {
    ClassLoader loader =
        Objects.requireNonNullElseGet(
            Thread.currentThread().getContextClassLoader(), ClassLoader::getSystemClassLoader);
    try {
      LoadedContract contract = LoadedContract.load(location, Direction.RECEIVE, loader);
      return new MessageVerifier(contract, Strictness.STRICT, Optional.empty());
    } catch (InvalidContractException e) {
      throw new IllegalArgumentException(LoadedContract.refusal(location, e));
    }
  }

  /** Returns a verifier that asks for exactly what the contract says. */
  public MessageVerifier documented() {
    return new MessageVerifier(contract, Strictness.DOCUMENTED, channel);
  }

  /** Returns a verifier for the messages of one channel, given by address or key. */
  public MessageVerifier onChannel(String name) {
    return new MessageVerifier(contract, strictness, Optional.of(name));
  }

  /**
   * Asserts that a text is a message of the contract, and says by itself which one.
   *
   * @throws AssertionError with everything that is wrong with it
   */
  public void assertConforms(String json) {
    check(Optional.empty(), RawMessage.of(json));
  }

  /**
   * Asserts that bytes, in UTF-8, are a message of the contract, and say by themselves which one.
   *
   * @throws AssertionError with everything that is wrong with it
   */
  public void assertConforms(byte[] json) {
    check(Optional.empty(), RawMessage.of(json));
  }

  /**
   * Asserts that a text is the message of that name; what it says by itself is not looked at.
   *
   * @throws AssertionError with everything that is wrong with it
   */
  public void assertConforms(String message, String json) {
    check(Optional.of(message), RawMessage.of(json));
  }

  /**
   * Asserts that bytes, in UTF-8, are the message of that name; what they say by themselves is not
   * looked at.
   *
   * @throws AssertionError with everything that is wrong with it
   */
  public void assertConforms(String message, byte[] json) {
    check(Optional.of(message), RawMessage.of(json));
  }

  private void check(Optional<String> message, RawMessage raw) {
    ValidationResult result =
        contract.validator(strictness).validate(new Target(channel, message), raw);
    if (!result.isValid()) {
      throw Failure.of(
          "The message breaks the contract \""
              + contract.contract().title()
              + "\" "
              + contract.contract().version()
              + "\n\n"
              + TextReport.of(result.findings()));
    }
  }
}
