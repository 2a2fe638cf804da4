package io.messagecontract.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs fixtures as a user's build would. */
final class Jupiter {

  private Jupiter() {}

  static EngineExecutionResults run(Class<?>... testClasses) {
    return kit(testClasses).execute();
  }

  static EngineExecutionResults run(Map<String, String> parameters, Class<?>... testClasses) {
    return kit(testClasses).configurationParameters(parameters).execute();
  }

  static EngineExecutionResults runInParallel(Class<?>... testClasses) {
    return runInParallel(Map.of(), testClasses);
  }

  static EngineExecutionResults runInParallel(
      Map<String, String> parameters, Class<?>... testClasses) {
    return kit(testClasses)
        .configurationParameters(parameters)
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
        .execute();
  }

  /** What went wrong with tests and containers, in the order in which it was reported. */
  static List<Throwable> failures(Class<?>... testClasses) {
    return failures(Map.of(), testClasses);
  }

  static List<Throwable> failures(Map<String, String> parameters, Class<?>... testClasses) {
    return run(parameters, testClasses).allEvents().failed().stream()
        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
        .flatMap(result -> result.getThrowable().stream())
        .toList();
  }

  /** The names of the tests that were run, as a report shows them. */
  static Stream<String> displayNames(EngineExecutionResults results) {
    return results.testEvents().started().stream()
        .map(Event::getTestDescriptor)
        .map(d -> d.getDisplayName());
  }

  private static EngineTestKit.Builder kit(Class<?>... testClasses) {
    EngineTestKit.Builder kit =
        EngineTestKit.engine("junit-jupiter").configurationParameter(Parameters.EVIDENCE, "");
    for (Class<?> testClass : testClasses) {
      kit.selectors(selectClass(testClass));
    }
    return kit;
  }
}
