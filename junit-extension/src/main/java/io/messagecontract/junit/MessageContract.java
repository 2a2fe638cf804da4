package io.messagecontract.junit;

import io.messagecontract.contract.Direction;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Names the contract that the tests of a class hold messages against.
 *
 * <pre>{@code
 * @MessageContract("classpath:/orders/asyncapi.yaml")
 * class OrderPublisherTests {
 *
 *   @ProducerTest("OrderPlaced")
 *   void publishesOrders(PublishedMessages published) {
 *     new OrderPublisher(published::record).place(anOrder());
 *   }
 *
 *   @Test
 *   void serializesOrders(MessageVerifier verifier) {
 *     verifier.assertConforms("OrderPlaced", serializer.serialize(anOrder()));
 *   }
 * }
 * }</pre>
 *
 * <p>A class without it is held against the contract that JUnit's configuration parameter {@code
 * message-contract.contract} names; a plain {@code @Test} that takes a {@link MessageVerifier}
 * needs {@code @MessageContract} nevertheless, which may then be empty.
 *
 * <p>Subclasses and {@code @Nested} classes share the contract unless they name one of their own.
 * On an annotation of yours it makes that annotation name the contract. A contract is loaded once,
 * however many classes name it.
 *
 * @since 0.1.0
 */
@Documented
@ExtendWith(MessageContractExtension.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MessageContract {

  /**
   * Where the AsyncAPI document is: {@code classpath:} and its name on the class path, or the path
   * of a file, seen from the directory in which the tests run. If it is empty, the configuration
   * parameter {@code message-contract.contract} says where.
   */
  String value() default "";

  /**
   * What the application does with the messages of a {@code publish} operation of AsyncAPI 2: the
   * specification says that it receives them, many documents mean that it sends them. If nothing is
   * given, the configuration parameter {@code message-contract.publish-means} counts, or else
   * {@link Direction#RECEIVE}.
   */
  Direction[] publishMeans() default {};
}
