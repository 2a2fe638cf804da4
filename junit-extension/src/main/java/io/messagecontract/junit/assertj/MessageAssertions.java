package io.messagecontract.junit.assertj;

import io.messagecontract.junit.PublishedMessage;
import org.assertj.core.api.InstanceOfAssertFactory;

/**
 * The entry point to assertions about published messages, beside that of AssertJ.
 *
 * <pre>{@code
 * assertThat(published.single("OrderPlaced"))
 *     .keepsContract(verifier)
 *     .hasValue("/payload/orderId", "o-1")
 *     .hasNoValue("/payload/discount");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class MessageAssertions {

  /**
   * Leads from a list to one message: {@code
   * assertThat(published.all()).singleElement(PUBLISHED_MESSAGE).isMessage("OrderPlaced")}.
   */
  public static final InstanceOfAssertFactory<PublishedMessage, PublishedMessageAssert>
      PUBLISHED_MESSAGE =
          new InstanceOfAssertFactory<>(PublishedMessage.class, MessageAssertions::assertThat);

  private MessageAssertions() {}

  /** Begins assertions about a published message. */
  public static PublishedMessageAssert assertThat(PublishedMessage actual) {
    return new PublishedMessageAssert(actual);
  }
}
