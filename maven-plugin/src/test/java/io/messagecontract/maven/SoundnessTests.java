package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.load.LoadSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundnessTests {

  @TempDir Path folder;

  private Severities severities = new Severities(Map.of());

  @Test
  void findsNothingInASoundContract() throws Exception {
    Samples.contract(folder.resolve("asyncapi.yaml"), "integer");
    Outcome outcome = validate();
    assertThat(outcome.summary())
        .isEqualTo("validated asyncapi.yaml, 1 message on 1 channel: nothing found");
  }

  @Test
  void findsThatAContractHasNoMessage() throws Exception {
    Samples.contractWithoutMessages(folder.resolve("asyncapi.yaml"));
    assertThat(validate().report().findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("no-messages");
  }

  @Test
  void weighsRulesAsItIsTold() throws Exception {
    Samples.contractWithoutMessages(folder.resolve("asyncapi.yaml"));
    severities = Severities.of(List.of("no-messages=info"));
    assertThat(validate().tally()).hasToString("1 note");
  }

  @Test
  void doesNotMakeLightOfWhatKeepsAContractFromBeingRead() throws Exception {
    Samples.contractThatDangles(folder.resolve("asyncapi.yaml"));
    severities = Severities.of(List.of("broken-reference=info"));
    assertThat(validate().tally()).hasToString("2 errors");
  }

  @Test
  void findsAllThatKeepsAContractFromBeingLoaded() throws Exception {
    Samples.contractThatDangles(folder.resolve("asyncapi.yaml"));
    Outcome outcome = validate();
    assertThat(outcome.summary())
        .isEqualTo("validated asyncapi.yaml, 1 message on 1 channel: 2 errors");
  }

  private Outcome validate() throws MojoExecutionException {
    BaseFolder base = new BaseFolder(folder);
    return Soundness.of(
        ContractSource.of("contract", ".", null, LoadSettings.DEFAULT, base), severities);
  }
}
