package io.messagecontract.junit;

import io.messagecontract.sample.SampleKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of what a consumer copes with. It runs once for each message and sample: the documented
 * examples, and messages made up from the schemas that show what the contract leaves open.
 *
 * <pre>{@code
 * @ConsumerTest(channel = "orders")
 * void copesWith(ReceivedMessage message) {
 *   listener.onMessage(message.text());
 * }
 *
 * @ConsumerTest(channel = "orders", invalid = true)
 * void rejects(ReceivedMessage message) {
 *   listener.onMessage(message.text());
 * }
 * }</pre>
 *
 * <p>The class needs {@link MessageContract}, unless the configuration parameter {@code
 * message-contract.contract} names the contract of all classes. Where the contract says at which
 * place a message carries its name, each sample carries it there. A message that {@link #message}
 * names must have a sample, and a test without any run fails.
 *
 * @since 0.1.0
 */
@Documented
@ExtendWith({MessageContractExtension.class, ConsumerTestExtension.class})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@TestTemplate
public @interface ConsumerTest {

  /** The channel, by address or key, whose messages are received; all channels if empty. */
  String channel() default "";

  /**
   * The names of the messages that are received. If empty, all messages, and for each channel one
   * of a name that the contract does not know.
   */
  String[] message() default {};

  /**
   * The kinds of samples. If none is given, the configuration parameter {@code
   * message-contract.sample-kinds} counts, or else all but {@link SampleKind#INVALID}. Not together
   * with {@link #invalid}.
   */
  SampleKind[] kind() default {};

  /**
   * Whether the samples just miss the contract, each for one reason, in place of keeping it. What
   * the consumer then does is what {@link #expect} says.
   */
  boolean invalid() default false;

  /**
   * What the consumer does with an invalid sample: the test method throws an exception, other than
   * a failed assertion, or it does not. Only together with {@link #invalid}.
   */
  Expectation expect() default Expectation.REJECT;
}
