package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.load.LoadSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselinesTests {

  @TempDir Path folder;
  private BaseFolder base;

  @BeforeEach
  void writeContract() throws Exception {
    base = new BaseFolder(folder);
    Samples.contract(folder.resolve("contract/asyncapi.yaml"), "integer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.yaml                        | a.yaml
          a.yaml, b.yaml                | a.yaml;b.yaml
          g:a:[1.0,2.0),b.yaml          | g:a:[1.0,2.0);b.yaml
          g:a:jar:(,2.0], g:a:(1,)!/a,b | g:a:jar:(,2.0];g:a:(1,)!/a;b
          a(b,c).yaml                   | a(b;c).yaml
          ,a,,                          | a
          """)
  void splitsAtCommasOutsideOfRanges(String parameter, String expected) {
    assertThat(Baselines.split(parameter)).containsExactly(expected.split(";"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " , "})
  void asksForABaselineWhereTheParameterIsEmpty(String parameter) {
    assertThatThrownBy(() -> find(parameter, true))
        .hasMessageContaining("The parameter baseline (-Dmessage-contract.baseline) is empty");
  }

  @Test
  void takesTheUsualFolderIfNoneIsNamed() throws Exception {
    assertThatThrownBy(() -> find(null, false))
        .hasMessageContaining("names \"message-contract-baseline\"")
        .hasMessageContaining("let the goal accept write a file");
    Samples.contract(folder.resolve("message-contract-baseline/asyncapi.yaml"), "integer");
    assertThat(find(null, false).found())
        .extracting(baseline -> baseline.source().origin())
        .containsExactly("message-contract-baseline/asyncapi.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a.yaml", "file:/a.yaml", "jar:file:/a.jar!/a.yaml"})
  void fetchesNothing(String url) {
    assertThatThrownBy(() -> find(url, true)).hasMessageContaining("nothing is fetched from a URL");
  }

  @Test
  void keepsTheOrder() throws Exception {
    Samples.contract(folder.resolve("b.yaml"), "integer");
    Samples.contract(folder.resolve("a.yaml"), "integer");
    assertThat(find("b.yaml,a.yaml", false).found())
        .extracting(baseline -> baseline.source().origin())
        .containsExactly("b.yaml", "a.yaml");
  }

  @Test
  void saysThatAContractIsItsOwnBaseline() throws Exception {
    assertThat(find("contract", false).found().get(0).notes())
        .containsExactly("the contract is its own baseline: no drift can be found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"baseline.yaml", "baselines/v1/asyncapi.yaml", "empty"})
  void goesOnWithoutABaselineWhereThatIsExpected(String location) throws Exception {
    Files.createDirectory(folder.resolve("empty"));
    Baselines baselines = find(location, true);
    assertThat(baselines.found()).isEmpty();
    assertThat(baselines.missing())
        .containsExactly(
            "there is no baseline yet: \""
                + location
                + "\" was named, but there is no such document");
    assertThatThrownBy(() -> find(location, false))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("set baselineOptional (-Dmessage-contract.baseline-optional)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"baselnie.yaml", "contarct/old.yaml", "odd"})
  void doesNotTakeAMistakeForAMissingBaseline(String location) throws Exception {
    Samples.contract(folder.resolve("baseline.yaml"), "integer");
    Samples.contract(folder.resolve("odd/sessions.yaml"), "integer");
    assertThatThrownBy(() -> find(location, true))
        .isInstanceOf(MojoExecutionException.class)
        .isNotInstanceOf(NoBaselineException.class);
  }

  private Baselines find(String parameter, boolean optional) throws MojoExecutionException {
    ContractSource contract =
        ContractSource.of("contract", "contract", null, LoadSettings.DEFAULT, base);
    BaselineKind git = new GitBaselines(null, LoadSettings.DEFAULT, base);
    BaselineKind files = new FileBaselines(contract, null, LoadSettings.DEFAULT, base);
    return Baselines.find(parameter, List.of(git, files), optional);
  }
}
