package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContractComparator;
import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.report.TextReport;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/**
 * What the README shows is true: its code compiles, its XML parses, its failing run is the real
 * one.
 */
class ReadmeTests {

  private static final Path ROOT = Path.of("..");
  private static final Snippets README = Snippets.of("README.md");

  /** What the snippets take for granted. */
  private static final List<String> USERS_CODE =
      List.of(
          "class Publisher { Publisher(java.util.function.BiConsumer<String, String> broker) {}"
              + " void sessionCreated() {} }",
          "class Listener { void onMessage(String json) {} }");

  @TempDir Path folder;

  @Test
  void theCodeCompiles() throws IOException {
    assertThat(README.blocks("java")).hasSize(3);
    assertThat(README.compile(USERS_CODE, folder)).isEmpty();
  }

  @Test
  void theXmlParses() throws Exception {
    List<String> blocks = README.blocks("xml");

    assertThat(blocks).hasSize(2);
    for (String xml : blocks) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    }
  }

  @Test
  void theFailingRunIsTheRealOne() throws IOException {
    Path examples = ROOT.resolve("examples");
    Contract baseline =
        ContractLoader.load(examples.resolve("session-consumer/src/contract/asyncapi.yaml"));
    Contract drifted = ContractLoader.load(examples.resolve("drifted-contract/asyncapi.yaml"));
    String real =
        TextReport.of(
                new ContractComparator()
                    .compare(baseline, drifted)
                    .findings(CompatibilityPolicy.DEFAULT))
            .replaceFirst(" (event.schema.json)", " examples/drifted-contract/$1")
            .replaceFirst("(baseline +)", "$1examples/session-consumer/src/contract/");
    String shown =
        README.blocks("").get(0).replaceAll("(?m)^\\[INFO] .*\\R", "").replace("[ERROR] ", "");

    assertThat(shown).isEqualTo(real);
    assertThat(README.blocks("").get(0))
        .contains("0.2.0, digest " + drifted.digest().substring(0, 12) + '\n')
        .contains("0.1.0, digest " + baseline.digest().substring(0, 12) + '\n');
  }

  @Test
  void theTestCommandIsWhatCiRuns() throws IOException {
    String ci = Files.readString(ROOT.resolve(".ci/run"));

    assertThat(README.blocks("console"))
        .anySatisfy(
            command -> assertThat(ci).contains(command.strip().replace("verify", "verify \"$@\"")));
  }
}
