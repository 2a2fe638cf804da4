package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkipTests {

  @Test
  void leavesOutTheGoalsThatAreNamed() throws Exception {
    List<String> skipped = List.of("check", " Verify-Messages ");
    assertThat(Skip.names(skipped, "check")).isTrue();
    assertThat(Skip.names(skipped, "verify-messages")).isTrue();
    assertThat(Skip.names(skipped, "validate")).isFalse();
    assertThat(Skip.names(List.of(), "check")).isFalse();
  }

  @Test
  void rejectsWhatIsNoGoal() {
    assertThatThrownBy(() -> Skip.names(List.of("chek"), "check"))
        .hasMessageContaining("-Dmessage-contract.skip-goals")
        .hasMessageContaining("did you mean \"CHECK\"");
  }
}
