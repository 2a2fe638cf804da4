package io.messagecontract.junit;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** What the annotations on a test method ask for. */
final class TestMethod {

  private TestMethod() {}

  static boolean is(Class<? extends Annotation> annotation, ExtensionContext context) {
    return find(annotation, context).isPresent();
  }

  static <A extends Annotation> Optional<A> find(Class<A> annotation, ExtensionContext context) {
    return context
        .getTestMethod()
        .flatMap(method -> AnnotationSupport.findAnnotation(method, annotation));
  }

  /** The test as the place of a finding. */
  static Location location(ExtensionContext context) {
    return Location.of(place(context));
  }

  /** The test method, or the class where there is none yet. */
  static String place(ExtensionContext context) {
    String type = context.getRequiredTestClass().getSimpleName();
    return context.getTestMethod().map(method -> type + '.' + method.getName()).orElse(type);
  }

  /**
   * Says everything that keeps a test from running.
   *
   * @throws ExtensionConfigurationException if there is anything
   */
  static void requireNone(List<Finding> problems) {
    if (!problems.isEmpty()) {
      throw Misuse.of(Lines.of("This test cannot run:").and(problems));
    }
  }

  /**
   * A test publishes or receives, and runs in one way: what one of two kinds proves would hide what
   * the other does not.
   *
   * @throws ExtensionConfigurationException if annotations make it a test of two kinds
   */
  static void requireOneRole(ExtensionContext context) {
    if (is(ProducerTest.class, context) && is(ConsumerTest.class, context)) {
      throw Misuse.of(
          place(context)
              + " is both @ProducerTest and @ConsumerTest: keep one, or write two tests.");
    }
    if (is(ConsumerTest.class, context)
        && (is(Test.class, context)
            || is(RepeatedTest.class, context)
            || is(TestFactory.class, context))) {
      throw Misuse.of(
          place(context)
              + " is @ConsumerTest and another kind of test: keep @ConsumerTest, which runs once for"
              + " each sample; or keep the other, and take a MessageVerifier in place of"
              + " ReceivedMessage.");
    }
    if (is(ProducerTest.class, context)
        && (is(TestTemplate.class, context) || is(TestFactory.class, context))) {
      throw Misuse.of(
          place(context)
              + " is @ProducerTest and another kind of test: keep @ProducerTest, and loop in it; or"
              + " keep the other, and take a MessageVerifier in place of PublishedMessages.");
    }
  }
}
