package org.example.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContractComparator;
import io.messagecontract.contract.Contract;
import io.messagecontract.junit.MessageVerifier;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.report.TextReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** All that a user gets to read is the same text, byte for byte, on every class path. */
class SameResultsTests {

  private static final String CONTRACT = "classpath:/org/example/orders/asyncapi.yaml";

  /** Classes of contract tests, whose results are told one by one. */
  private static final List<Class<?>> CONTRACT_TESTS =
      List.of(
          PublisherTests.class,
          ListenerTests.class,
          DriftedPublisherTestCases.class,
          BrokenListenerTestCases.class,
          BrokenContractTestCases.class);

  private final StringBuilder told = new StringBuilder();

  @Test
  void contractTests() throws IOException {
    for (Class<?> tests : CONTRACT_TESTS) {
      heading(tests.getSimpleName());
      EngineTestKit.engine("junit-jupiter")
          .selectors(selectClass(tests))
          .execute()
          .allEvents()
          .finished()
          .stream()
          .forEach(this::tell);
    }
    assertToldAs("contract-tests.txt");
  }

  private void tell(Event event) {
    TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
    result.getThrowable().ifPresent(failure -> told.append(failure.getMessage()).append('\n'));
    told.append(result.getStatus())
        .append(' ')
        .append(event.getTestDescriptor().getDisplayName())
        .append('\n');
  }

  @Test
  void verdicts() throws IOException {
    MessageVerifier verifier = MessageVerifier.forContract(CONTRACT);
    for (String message : resource("messages.txt").split("\n")) {
      heading(message);
      verdict("STRICT", verifier, message);
      verdict("DOCUMENTED", verifier.documented(), message);
    }
    assertToldAs("verdicts.txt");
  }

  private void verdict(String strictness, MessageVerifier verifier, String message) {
    try {
      verifier.assertConforms(message);
      told.append(strictness).append(": conforms\n");
    } catch (AssertionError e) {
      told.append(strictness).append(": ").append(e.getMessage()).append('\n');
    }
  }

  @Test
  void comparison() throws IOException {
    Contract before = load(CONTRACT);
    Contract after = load("classpath:/org/example/orders/changed.yaml");

    told.append(before.digest()).append('\n').append(after.digest()).append('\n');
    told.append(
        TextReport.of(
            new ContractComparator().compare(before, after).findings(CompatibilityPolicy.DEFAULT)));
    assertToldAs("comparison.txt");
  }

  private static Contract load(String location) {
    return ContractLoader.load(location, SameResultsTests.class.getClassLoader());
  }

  private void heading(String text) {
    told.append("\n== ").append(text).append('\n');
  }

  /** What differs is left in target/, to be copied if it is better. */
  private void assertToldAs(String name) throws IOException {
    String text = told.toString().strip() + '\n';
    Files.writeString(Path.of("target", name), text);
    assertThat(text).isEqualTo(resource("expected/" + name));
  }

  private static String resource(String name) throws IOException {
    try (InputStream resource = SameResultsTests.class.getResourceAsStream(name)) {
      return resource == null ? "" : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
