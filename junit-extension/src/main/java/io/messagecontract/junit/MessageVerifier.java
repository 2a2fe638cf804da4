package io.messagecontract.junit;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.document.RawMessage;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

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
 * <p>It needs no JUnit: in a program, or in tests of another framework, {@link
 * #forContract(String)} makes one.
 *
 * <p>It asks for {@link Strictness#STRICT}: every documented property is present, and none is
 * undocumented. {@link #documented()} asks for no more than the contract says. The configuration
 * parameter {@code message-contract.strictness} changes what the verifiers ask for that tests take
 * as a parameter. A verifier does not change and serves many threads.
 *
 * @since 0.1.0
 */
public final class MessageVerifier {

  private final LoadedContract contract;
  private final Strictness strictness;
  private final Optional<String> channel;
  private final EvidenceSink evidence;

  MessageVerifier(LoadedContract contract, Strictness strictness, Optional<String> channel) {
    this(contract, strictness, channel, EvidenceSink.NOWHERE);
  }

  private MessageVerifier(
      LoadedContract contract,
      Strictness strictness,
      Optional<String> channel,
      EvidenceSink evidence) {
    this.contract = contract;
    this.strictness = strictness;
    this.channel = channel;
    this.evidence = evidence;
  }

  /** Returns a verifier that also tells what it has shown of messages. */
  MessageVerifier tellingTo(EvidenceSink sink) {
    return new MessageVerifier(contract, strictness, channel, sink);
  }

  /**
   * Returns a verifier for use without the extension; the contract is loaded each time.
   *
   * @param location as in {@link MessageContract#value()}
   * @throws IllegalArgumentException with every reason why the contract cannot be used
   */
  public static MessageVerifier forContract(String location) {
    return forContract(location, Direction.RECEIVE);
  }

  /**
   * Returns a verifier for use without the extension; the contract is loaded each time.
   *
   * @param location as in {@link MessageContract#value()}
   * @param publishMeans as in {@link MessageContract#publishMeans()}
   * @throws IllegalArgumentException with every reason why the contract cannot be used
   */
  public static MessageVerifier forContract(String location, Direction publishMeans) {
    ClassLoader loader =
        Objects.requireNonNullElseGet(
            Thread.currentThread().getContextClassLoader(), ClassLoader::getSystemClassLoader);
    return of(location, () -> LoadedContract.load(location, publishMeans, loader));
  }

  /**
   * Returns a verifier for use without the extension; the contract is loaded each time.
   *
   * @param document the AsyncAPI document; its references stay within its folder
   * @throws IllegalArgumentException with every reason why the contract cannot be used
   */
  public static MessageVerifier forContract(Path document) {
    return forContract(document, Direction.RECEIVE);
  }

  /**
   * Returns a verifier for use without the extension; the contract is loaded each time.
   *
   * @param document the AsyncAPI document; its references stay within its folder
   * @param publishMeans as in {@link MessageContract#publishMeans()}
   * @throws IllegalArgumentException with every reason why the contract cannot be used
   */
  public static MessageVerifier forContract(Path document, Direction publishMeans) {
    return of(document.toString(), () -> LoadedContract.load(document, publishMeans));
  }

  private static MessageVerifier of(String location, Supplier<LoadedContract> contract) {
    try {
      return new MessageVerifier(contract.get(), Strictness.STRICT, Optional.empty());
    } catch (InvalidContractException e) {
      throw new IllegalArgumentException(LoadedContract.refusal(location, e).toString());
    }
  }

  /** Returns a verifier that asks for every documented property, and for no other. */
  public MessageVerifier strict() {
    return new MessageVerifier(contract, Strictness.STRICT, channel, evidence);
  }

  /** Returns a verifier that asks for exactly what the contract says. */
  public MessageVerifier documented() {
    return new MessageVerifier(contract, Strictness.DOCUMENTED, channel, evidence);
  }

  /** Returns a verifier for the messages of one channel, given by address or key. */
  public MessageVerifier onChannel(String name) {
    return new MessageVerifier(contract, strictness, Optional.of(name), evidence);
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

  /**
   * Asserts that a text is a message of the contract; it, or its headers, say which one.
   *
   * @throws AssertionError with everything that is wrong with it
   */
  public void assertConforms(String json, Map<String, String> headers) {
    check(Optional.empty(), RawMessage.of(json).withHeaders(headers));
  }

  /**
   * Asserts that bytes, in UTF-8, are a message of the contract; they, or its headers, say which
   * one.
   *
   * @throws AssertionError with everything that is wrong with it
   */
  public void assertConforms(byte[] json, Map<String, String> headers) {
    check(Optional.empty(), RawMessage.of(json).withHeaders(headers));
  }

  /**
   * Asserts that what was published is a message of the contract, by its channel, if that was
   * recorded, its headers and its body.
   *
   * @throws AssertionError with everything that is wrong with it
   */
  public void assertConforms(PublishedMessage message) {
    Judge judge = new Judge(contract.validator(strictness), channel, message.name());
    require(judge.judge(message.raw(), message.channel()));
  }

  /**
   * Asserts that a consumer reads every message that the contract allows by that name, without
   * error and without loss, as far as samples go: documented examples, everything present, each
   * optional property absent, boundaries, an undocumented property. Which fields it reads is found
   * out by changing one at a time.
   *
   * <pre>{@code
   * FieldUsage usage = verifier.assertReads("OrderPlaced", bytes -> mapper.readValue(bytes, Order.class));
   * }</pre>
   *
   * <p>A loss are two values of a property which the consumer reads and makes the same of: numbers
   * cut to 32 bits, texts trimmed, times cut to days. What it makes of a message is looked at by
   * the fields of the object, its items, and so on, whatever has read it.
   *
   * @throws AssertionError with everything that cannot be read, and all losses; also if the reader
   *     makes the same of all messages, or a misspelt field of its object is never filled
   */
  public <T> FieldUsage assertReads(String message, MessageReader<T> reader) {
    return new DtoProofs(contract, strictness, channel, evidence).reads(message, reader);
  }

  /**
   * Asserts that what a producer writes of objects is the message of that name.
   *
   * <pre>{@code
   * verifier.assertWrites("OrderPlaced", mapper::writeValueAsBytes, List.of(smallest, largest));
   * }</pre>
   *
   * @param writer as in {@link PublishedMessages#through}
   * @param objects what to write: one for each case that the producer knows
   * @return which documented properties and values were written, and which never
   * @throws AssertionError with everything that is wrong with any of the messages
   */
  public <T> WrittenProperties assertWrites(
      String message, MessageWriter<T> writer, Collection<? extends T> objects) {
    return new DtoProofs(contract, strictness, channel, evidence).writes(message, writer, objects);
  }

  private void check(Optional<String> message, RawMessage raw) {
    require(contract.validator(strictness).validate(new Target(channel, message), raw));
  }

  private void require(ValidationResult result) {
    if (!result.isValid()) {
      throw Failure.of(
          Lines.of("The message breaks the contract " + contract.name()).and(result.findings()));
    }
  }
}
