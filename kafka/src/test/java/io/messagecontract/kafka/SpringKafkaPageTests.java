package io.messagecontract.kafka;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/spring-kafka.md shows stands in the examples, which are tested with a broker. */
class SpringKafkaPageTests {

  private static final Path ROOT = Path.of("..");
  private static final Pattern SNIPPET = Pattern.compile("```(\\w*)\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("-P(\\S+) -pl (\\S+)");

  private static String page() throws IOException {
    return Files.readString(ROOT.resolve("docs/spring-kafka.md"));
  }

  /** Texts in code are indented: lines count without what stands before them. */
  private static String lines(String text) {
    return text.lines().map(String::strip).collect(joining("\n", "\n", "\n"));
  }

  private static String lines(Path file) {
    try {
      return lines(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> files(String example) throws IOException {
    Path folder = ROOT.resolve("examples").resolve(example);
    try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
      Stream<Path> shown = sources.filter(file -> file.toString().matches(".*\\.(java|yaml)"));
      return Stream.concat(Stream.of(folder.resolve("pom.xml")), shown)
          .map(SpringKafkaPageTests::lines)
          .toList();
    }
  }

  @Test
  void itsSnippetsStandInTheExamples() throws IOException {
    List<String> files =
        Stream.concat(files("session-producer").stream(), files("session-consumer").stream())
            .toList();

    List<String> snippets =
        SNIPPET
            .matcher(page())
            .results()
            .filter(found -> !found.group(1).equals("console"))
            .map(found -> lines(found.group(2)))
            .toList();

    assertThat(snippets)
        .hasSize(10)
        .allSatisfy(
            snippet ->
                assertThat(files)
                    .as(snippet)
                    .anySatisfy(file -> assertThat(file).contains(snippet)));
  }

  @Test
  void itsVersionsOfSpringBootAreThoseOfTheExamples() throws IOException {
    Pattern parent =
        Pattern.compile("<artifactId>spring-boot-starter-parent</artifactId>\\s*<version>(.*)</v");

    List<String> versions =
        Stream.of("session-producer", "session-consumer")
            .map(example -> lines(ROOT.resolve("examples").resolve(example).resolve("pom.xml")))
            .flatMap(pom -> parent.matcher(pom).results())
            .map(found -> found.group(1))
            .toList();

    assertThat(page()).contains("| Spring Boot | " + String.join(" | ", versions) + " |");
  }

  @Test
  void itsCommandsNameWhatThereIs() throws IOException {
    assertThat(COMMAND.matcher(page()).results())
        .hasSize(2)
        .allSatisfy(
            command ->
                assertThat(ROOT.resolve(command.group(2)).resolve("pom.xml"))
                    .content()
                    .contains("<id>" + command.group(1) + "</id>"));
  }
}
