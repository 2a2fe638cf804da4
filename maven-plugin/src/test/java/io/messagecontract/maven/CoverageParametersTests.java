package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.MessageId;
import io.messagecontract.coverage.Aspect;
import io.messagecontract.coverage.CoverageMinimum;
import io.messagecontract.coverage.Percentage;
import io.messagecontract.load.ContractLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageParametersTests {

  @TempDir Path folder;

  @Test
  void readsAMinimumForEverythingAndForAspects() throws Exception {
    CoverageMinimum minimum = Minimum.of(List.of(" 80 ", "messages=100", " Values = 66.7", ""));

    assertThat(minimum.overall()).isEqualTo(Percentage.parse("80"));
    assertThat(minimum.byAspect())
        .containsOnlyKeys(Aspect.MESSAGES, Aspect.VALUES)
        .containsValue(Percentage.parse("66.7").orElseThrow());
    assertThat(Minimum.of(List.of())).isEqualTo(CoverageMinimum.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "101              | is \"101\", but has to be a number from 0 to 100",
        "80%              | is \"80%\", but has to be a number",
        "mesages=80       | is \"mesages\", not one of MESSAGES, PROPERTIES, ABSENCES, VALUES; did",
        "messages=        | is \"messages=\", but has to be a number",
        "values=80=90     | is \"values=80=90\", but",
        "70;80            | says twice what \"80\" says",
        "values=1;values=2 | says twice what \"values=2\" says",
      })
  void saysWhatIsWrongWithAMinimum(String parts, String complaint) {
    assertThatThrownBy(() -> Minimum.of(List.of(parts.split(";"))))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("The parameter minimum (-Dmessage-contract.minimum) " + complaint);
  }

  @Test
  void findsTheMessagesThatHaveToBeCovered() throws Exception {
    Contract contract =
        ContractLoader.load(Samples.contract(folder.resolve("asyncapi.yaml"), "integer"));
    MessageId id = new MessageId("sessions", "SessionEnded");

    assertThat(MustCover.of(contract, List.of("SessionEnded on sessions", " SessionEnded", " ")))
        .containsExactly(id);
    assertThatThrownBy(() -> MustCover.of(contract, List.of("SesionEnded")))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("mustCover (-Dmessage-contract.must-cover) names \"SesionEnded\"")
        .hasMessageContaining("did you mean \"SessionEnded\"?");
  }

  @Test
  void readsTheUsualFileOnlyIfItIsThereAndANamedOneAlways() throws Exception {
    BaseFolder base = new BaseFolder(folder);

    assertThat(CommittedFile.of(null, false, base).read()).isEmpty();
    assertThatThrownBy(() -> CommittedFile.of("figures.json", false, base))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("committed (-Dmessage-contract.committed) names \"figures.json\"");

    Samples.write(folder.resolve("message-contract-coverage.json"), "{\"format\": 1}");
    assertThat(CommittedFile.of(null, false, base).read()).isPresent();
    assertThat(CommittedFile.of(null, true, base).read()).isEmpty();
    Files.delete(folder.resolve("message-contract-coverage.json"));
    Files.createDirectory(folder.resolve("message-contract-coverage.json"));
    assertThatThrownBy(() -> CommittedFile.of(null, false, base).read())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("which is no file that can be read");
  }

  @Test
  void doesNotWriteThroughALink() throws Exception {
    Path target = Samples.write(folder.resolve("target.json"), "x");
    Files.createSymbolicLink(folder.resolve("message-contract-coverage.json"), target);

    assertThatThrownBy(() -> CommittedFile.of(null, true, new BaseFolder(folder)))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("names a symbolic link");
  }
}
