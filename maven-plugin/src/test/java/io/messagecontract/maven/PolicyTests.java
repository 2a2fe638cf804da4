package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContentModel;
import io.messagecontract.compare.FormatModel;
import io.messagecontract.compare.Guarantee;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTests {

  private static final Severities NONE = new Severities(Map.of());

  @Test
  void isTheDefaultIfNothingIsAsked() throws Exception {
    assertThat(Policy.of(List.of(), "closed", "annotation", NONE))
        .isEqualTo(CompatibilityPolicy.DEFAULT);
    assertThat(Policy.of(List.of(), "open", "annotation", NONE).contentModel())
        .isEqualTo(ContentModel.OPEN);
  }

  @ParameterizedTest
  @EnumSource
  void promisesEachGuaranteeByItsName(Guarantee guarantee) throws Exception {
    assertThat(guarantees(guarantee.name())).containsExactly(guarantee);
  }

  @Test
  void readsNamesWithHyphensInAnyCase() throws Exception {
    assertThat(guarantees("surface", "Full-Transitive"))
        .containsOnly(Guarantee.SURFACE, Guarantee.FULL_TRANSITIVE);
  }

  @Test
  void readsWhatFormatsMean() throws Exception {
    assertThat(Policy.of(List.of(), "closed", "assertion", NONE).formatModel())
        .isEqualTo(FormatModel.ASSERTION);
  }

  @Test
  void rejectsOtherGuarantees() {
    assertThatThrownBy(() -> guarantees("FORWARDS"))
        .hasMessageContaining("did you mean \"FORWARD\"");
  }

  private static Set<Guarantee> guarantees(String... names) throws MojoExecutionException {
    return Policy.of(List.of(names), "closed", "annotation", NONE).guarantees();
  }
}
