package io.messagecontract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.document.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schemas as teams write them in {@code cases/<theme>.yaml}, and all samples of each in {@code
 * cases/<theme>.txt}: name, place of the breach, value.
 */
class SampleCasesTests {

  /** Where texts that are not approved are left, to be copied if they are better. */
  private static final Path RESULTS = Path.of("target/samples/cases");

  static List<String> themes() throws IOException {
    return SampleCases.themes();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void samplesAreAsApproved(String theme) throws IOException, DocumentException {
    String text = SampleCases.read(SampleCases.FOLDER, theme + ".yaml").text();
    Files.createDirectories(RESULTS);
    Files.writeString(RESULTS.resolve(theme + ".txt"), text);

    assertThat(SampleCases.FOLDER.resolve(theme + ".txt")).exists().hasContent(text);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void noTwoSamplesHaveTheSameNameOrTheSameValue(String theme)
      throws IOException, DocumentException {
    SampleCases cases = SampleCases.read(SampleCases.FOLDER, theme + ".yaml");
    cases
        .schemas()
        .forEach(
            schema -> {
              SchemaSamples samples = cases.samples(schema);
              for (List<Shown> all : List.of(samples.valid(), samples.invalid())) {
                assertThat(all).extracting(Shown::name).doesNotHaveDuplicates();
                assertThat(all)
                    .extracting(shown -> Canonical.of(shown.value()))
                    .doesNotHaveDuplicates();
              }
            });
  }

  @Test
  void thereAreTwentyThemes() throws IOException {
    assertThat(SampleCases.themes()).hasSizeGreaterThanOrEqualTo(20);
  }
}
