package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicVerificationTests {

  @TempDir Path folder;
  private Path document = Path.of("");

  @BeforeEach
  void setUp() throws Exception {
    document = Samples.contract(folder.resolve("asyncapi.yaml"), "integer");
  }

  private static TopicParameters parameters(
      String servers, String topics, String group, String from, String consumer, String others) {
    return new TopicParameters(
        servers,
        List.of(topics),
        group,
        from,
        "latest",
        List.of(consumer),
        Path.of("audit"),
        List.of(others));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``       | g | earliest |         |      | topics .* is missing: name the topics",
        "sesions  | g | earliest |         |      | topics .* did you mean \"sessions\"",
        "sessions |   | earliest |         |      | group .* is missing: name a consumer group",
        "sessions | g | noon     |         |      | from .* is \"noon\": write earliest, latest,",
        "sessions | g | earliest | a       |      | consumer .* holds what is no name=value",
        "sessions | g | earliest | auto.offset.reset=x | | consumer .* which the audit sets itself",
        "sessions | g | earliest |         | gone | otherAuditFolders .* there is no such file",
      })
  void saysWhichParameterIsWrong(
      String topics, String group, String from, String consumer, String others, String complaint) {
    String property = consumer == null ? "" : consumer;
    String other = others == null ? "" : others;
    TopicParameters wrong = parameters("localhost:1", topics, group, from, property, other);
    Contract contract = ContractLoader.load(document.toString(), getClass().getClassLoader());
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(() -> AuditWithoutKafka.verify(wrong, contract, document))
        .withMessageMatching("(?s)The parameter " + complaint + ".*");
  }

  @Test
  void isAskedForByTheClusterAlone() throws Exception {
    assertThat(parameters("", "", "", "", "", "").areGiven(List.of("a.json"))).isFalse();
    TopicParameters some = parameters("localhost:1", "sessions", "g", "earliest", "", "");
    assertThat(some.areGiven(List.of(" "))).isTrue();
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(() -> some.areGiven(List.of("a.json")))
        .withMessageContaining("messages", "is given beside bootstrapServers");
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(() -> parameters("", "sessions", "", "", "", "").areGiven(List.of()))
        .withMessageContaining("bootstrapServers", "is missing");
  }

  @Test
  void saysHowToGetTheClientWhereItIsMissing() throws Exception {
    String classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("kafka"))
            .collect(Collectors.joining(File.pathSeparator));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                AuditWithoutKafka.class.getName(),
                document.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("Topics are read by Kafka's own client, which is not there: add")
        .contains("org.apache.kafka:kafka-clients");
  }
}
