package io.messagecontract.junit.assertj;

import io.messagecontract.junit.MessageVerifier;
import io.messagecontract.junit.PublishedMessage;
import io.messagecontract.text.Visible;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a published message. Failures tell names and kinds of values, but no values.
 *
 * <p>AssertJ makes subclasses for soft assertions: {@code
 * softly.proxy(PublishedMessageAssert.class, PublishedMessage.class, message)}.
 *
 * @since 0.1.0
 */
public class PublishedMessageAssert
    extends AbstractAssert<PublishedMessageAssert, PublishedMessage> {

  /** For AssertJ; tests call {@link MessageAssertions#assertThat(PublishedMessage)}. */
  public PublishedMessageAssert(PublishedMessage actual) {
    super(actual, PublishedMessageAssert.class);
  }

  /** Asserts that it keeps the contract of a verifier, by the verifier's strictness. */
  public PublishedMessageAssert keepsContract(MessageVerifier verifier) {
    isNotNull();
    described(
        () -> {
          verifier.assertConforms(actual);
          return true;
        });
    return this;
  }

  /** Asserts that it is the message that the contract calls so, whether it keeps it or not. */
  public PublishedMessageAssert isMessage(String name) {
    isNotNull();
    if (!actual.name().filter(name::equals).isPresent()) {
      fail("Expected " + actual + " to be " + name + '.');
    }
    return this;
  }

  /**
   * Asserts that a JSON Pointer leads to that value. Numbers are compared by what they are worth,
   * also within lists and maps: {@code 1} is {@code 1L} and {@code 1.0}.
   */
  public PublishedMessageAssert hasValue(String pointer, @Nullable Object expected) {
    isNotNull();
    Object found = described(() -> actual.at(pointer));
    if (!JsonValues.areEqual(found, expected)) {
      String kind = JsonValues.kind(expected);
      String other = JsonValues.kind(found);
      fail(
          ("Expected \"" + pointer + "\" of " + actual + " to be the given " + kind)
              + (", found " + (other.equals(kind) ? "another " : "") + other + '.'));
    }
    return this;
  }

  /** Asserts that a JSON Pointer leads to nothing; null would be something. */
  public PublishedMessageAssert hasNoValue(String pointer) {
    isNotNull();
    if (described(() -> actual.has(pointer))) {
      String found = JsonValues.kind(actual.at(pointer));
      fail("Expected nothing at \"" + pointer + "\" of " + actual + ", found " + found + '.');
    }
    return this;
  }

  /** Names that a test has computed may be anything. */
  private void fail(String text) {
    failWithMessage("%s", Visible.text(text));
  }

  /** What others say gets the description, too, that the test gives with {@code as}. */
  private <T extends @Nullable Object> T described(Supplier<T> question) {
    try {
      return question.get();
    } catch (AssertionError e) {
      throw failure("%s", e.getMessage());
    }
  }
}
