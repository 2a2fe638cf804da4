package io.messagecontract.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of what a consumer copes with. It runs once for each example that the contract documents.
 *
 * <pre>{@code
 * @ConsumerTest(channel = "orders")
 * void copesWith(ReceivedMessage message) {
 *   listener.onMessage(message.text());
 * }
 * }</pre>
 *
 * <p>The class needs {@link MessageContract}. Where the contract says at which place a message
 * carries its name, each example carries it there. Messages without a documented example are not
 * among the runs; a message that {@link #message} names must have one, and a test without any run
 * fails.
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

  /** The names of the messages that are received; all messages if empty. */
  String[] message() default {};
}
