package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.load.LoadSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTests {

  @TempDir Path folder;
  private Path baseline = Path.of("");
  private Path staging = Path.of("");

  @BeforeEach
  void setUp() throws Exception {
    Samples.contract(folder.resolve("contract/asyncapi.yaml"), "integer");
    baseline = folder.resolve(Baselines.USUAL);
    Samples.contract(baseline.resolve("asyncapi.yaml"), "string");
    staging = Files.createDirectory(baseline.resolve(Leftovers.PREFIX + "1"));
    Samples.write(staging.resolve("new/deep/version.json"), "{}");
  }

  @Test
  void doNotKeepABaselineFromBeingReadBeforeAnythingWasMoved() throws Exception {
    assertThat(Leftovers.in(baseline).areHalfMoved()).isFalse();
    assertThat(find().origin()).isEqualTo("message-contract-baseline/asyncapi.yaml");
  }

  @Test
  void sayThatABaselineIsHalfOldAndHalfNew() throws Exception {
    Leftovers.mark(staging);
    assertThatThrownBy(this::find)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("half old and half new: run the goal accept again");
  }

  @Test
  void areNotTakenForABaselineThatIsNotThereYet() throws Exception {
    Leftovers.mark(staging);
    Files.delete(baseline.resolve("asyncapi.yaml"));
    Samples.write(baseline.resolve("deep/version.json"), "{}");
    assertThatThrownBy(this::find)
        .isNotInstanceOf(NoBaselineException.class)
        .hasMessageContaining("half old and half new: run the goal accept again");
  }

  @Test
  void areGoneWhenTheBaselineIsWhole() throws Exception {
    Leftovers.mark(staging);
    BaseFolder base = new BaseFolder(folder);
    ContractSource contract = contract(base);
    BaselineCopy.write(contract, BaselineTarget.of(null, null, contract, base));

    assertThat(baseline.toFile().list()).containsExactly("asyncapi.yaml");
    assertThat(find().load().digest()).isEqualTo(contract.load().digest());
  }

  @Test
  void areNoneWhereNothingIs() throws Exception {
    assertThat(Leftovers.in(folder.resolve("gone")).folders()).isEmpty();
  }

  private ContractSource find() throws MojoExecutionException {
    BaseFolder base = new BaseFolder(folder);
    return new FileBaselines(contract(base), null, LoadSettings.DEFAULT, base)
        .find(Baselines.USUAL)
        .get(0)
        .source();
  }

  private static ContractSource contract(BaseFolder base) throws MojoExecutionException {
    return ContractSource.of("contract", "contract", null, LoadSettings.DEFAULT, base);
  }
}
