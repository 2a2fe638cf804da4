package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContractComparator;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.report.TextReport;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
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
  private static final Pattern TYPE = Pattern.compile("(?m)^class (\\w+)");

  /** What the snippets take for granted. */
  private static final List<String> USERS_CODE =
      List.of(
          "class Publisher { Publisher(java.util.function.BiConsumer<String, String> broker) {}"
              + " void sessionCreated() {} }",
          "class Listener { void onMessage(String json) {} }");

  @TempDir Path folder;

  @Test
  void theCodeCompiles() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String code : USERS_CODE) {
      sources.add(source(code.substring(6, code.indexOf(' ', 6)), code));
    }
    for (String code : blocks("java")) {
      Matcher type = TYPE.matcher(code);
      assertThat(type.find()).isTrue();
      sources.add(source(type.group(1), code));
    }
    assertThat(sources).hasSize(USERS_CODE.size() + 3);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
      compiler
          .getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }

    assertThat(diagnostics.getDiagnostics()).isEmpty();
  }

  @Test
  void theXmlParses() throws Exception {
    List<String> blocks = blocks("xml");

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
    String real =
        TextReport.of(
            new ContractComparator()
                .compare(
                    ContractLoader.load(
                        examples.resolve("session-consumer/src/contract/asyncapi.yaml")),
                    ContractLoader.load(examples.resolve("drifted-contract/asyncapi.yaml")))
                .findings(CompatibilityPolicy.DEFAULT));
    String shown = blocks("").get(0).replaceAll("(?m)^\\[INFO] .*\\R", "").replace("[ERROR] ", "");

    assertThat(shown).isEqualTo(real);
  }

  @Test
  void theTestCommandIsWhatCiRuns() throws IOException {
    String ci = Files.readString(ROOT.resolve(".ci/run"));

    assertThat(blocks("console"))
        .anySatisfy(
            command -> assertThat(ci).contains(command.strip().replace("verify", "verify \"$@\"")));
  }

  private Path source(String type, String code) throws IOException {
    return Files.writeString(folder.resolve(type + ".java"), code);
  }

  private static List<String> blocks(String language) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    List<String> blocks = new ArrayList<>();
    Matcher matcher = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$").matcher(readme);
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }
}
