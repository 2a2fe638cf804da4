package io.messagecontract.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManyFindingsTests {

  @TempDir private Path folder;

  private List<Finding> unknownFields(int number) throws IOException {
    String fields =
        IntStream.range(0, number).mapToObj(i -> ", q" + i + ": 1").collect(Collectors.joining());
    Path document =
        Files.writeString(
            folder.resolve("asyncapi.yaml"),
            "asyncapi: 3.0.0\ninfo: { title: Orders, version: '1'" + fields + " }\n");
    return ContractLoader.read(document, folder, LoadSettings.DEFAULT).findings();
  }

  @ParameterizedTest
  @CsvSource({"999, 999", "1000, 1000", "1001, 1001", "5000, 1001"})
  void listsAThousandFindingsOfOneRuleAndSaysThatThereAreMore(int wrong, int listed)
      throws IOException {
    List<Finding> findings = unknownFields(wrong);

    assertThat(findings)
        .hasSize(listed)
        .allSatisfy(finding -> assertThat(finding.rule().value()).isEqualTo("unknown-field"));
    assertThat(findings.stream().filter(finding -> finding.message().startsWith("There are more")))
        .hasSize(wrong > 1000 ? 1 : 0);
  }
}
