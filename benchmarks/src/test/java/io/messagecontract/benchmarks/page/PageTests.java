package io.messagecontract.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.json.PackageVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTests {

  private static final String PAGE =
      """
      # Old head

      ## One

      first

      ### Below

      more

      ## Gone

      something
      """;

  @Test
  void sectionsThatWereNotMeasuredStay() {
    assertThat(Page.of(PAGE).with("Two", "\nsecond\n\n").text("# Head\n", List.of("One", "Two")))
        .isEqualTo(
            """
            # Head

            ## One

            first

            ### Below

            more

            ## Two

            second
            """);
  }

  @Test
  void aPageThatIsReadAndWrittenIsTheSame() {
    String page = Page.of(PAGE).text("# Old head", List.of("One", "Gone"));

    assertThat(page).isEqualTo(PAGE);
  }

  @Test
  void whatWasNeverMeasuredIsSaid() {
    assertThat(Page.of("").text("# Head", List.of("One")))
        .isEqualTo("# Head\n\n## One\n\nNot measured yet.\n");
  }

  @Test
  void templatesAreFilled() {
    assertThat(
            new Template("All: {table} and {lines}.").filled(Map.of("table", "$1\n", "lines", "7")))
        .isEqualTo("All: $1 and 7.");
  }

  @Test
  void templatesHaveAGapForEverythingAndSomethingForEveryGap() {
    Template template = new Template("{table}");

    assertThatIllegalArgumentException().isThrownBy(() -> template.filled(Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> template.filled(Map.of("table", "", "other", "")));
  }

  @Test
  void theMachineIsTold() {
    assertThat(new Machine("EPYC", 2, 24, "Linux", "VM 17", 0.26).text())
        .isEqualTo("EPYC, 2 cores, 24 GiB, load average 0.3 before; Linux; VM 17");
    assertThat(new Machine("EPYC", 2, 24, "Linux", "VM 17", -1).text())
        .isEqualTo("EPYC, 2 cores, 24 GiB; Linux; VM 17");
    assertThat(Machine.current().text()).contains(" cores, ").doesNotContain("null");
  }

  @Test
  void versionsAreThoseOnTheClassPath() {
    assertThat(Library.versions())
        .matches(
            "Jackson [\\d.]+, networknt json-schema-validator [\\d.]+, .+ [\\d.]+, JMH [\\d.]+")
        .contains(PackageVersion.VERSION.toString());
  }
}
