package io.messagecontract.junit;

import io.messagecontract.validate.Strictness;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of what a producer publishes. It fails unless each of the named messages was published,
 * and if anything that was published breaks the contract.
 *
 * <pre>{@code
 * @ProducerTest("OrderPlaced")
 * void publishesOrders(PublishedMessages published) {
 *   new OrderPublisher(published::record).place(anOrder());
 * }
 * }</pre>
 *
 * <p>The class needs {@link MessageContract}, unless the configuration parameter {@code
 * message-contract.contract} names the contract of all classes. What was published is judged after
 * the test method, if that has not failed by itself; a producer that publishes later has to be
 * waited for.
 *
 * @since 0.1.0
 */
@Documented
@ExtendWith({MessageContractExtension.class, ProducerTestExtension.class})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Test
public @interface ProducerTest {

  /** The names of the messages that must be published, each at least once. */
  String[] value();

  /**
   * The channel, by address or key, that the named messages belong to and that messages recorded
   * without a channel were sent to. Needed only where several channels know the names.
   */
  String channel() default "";

  /**
   * How much is asked of what was published. If nothing is given, the configuration parameter
   * {@code message-contract.strictness} counts, or else {@link Strictness#STRICT}.
   */
  Strictness[] strictness() default {};
}
