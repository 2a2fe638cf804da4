package io.messagecontract.maven.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Of the forms that are written here; the core has approved its own. */
class ApprovedReportsTests {

  /** The page of a rule: to mend it is not to change the format. */
  private static final Pattern HELP =
      Pattern.compile("(\"(?:text|markdown)\" : \")# [^\"]*+(?:\\\\.[^\"]*+)*\"");

  @TempDir private Path root;

  @ParameterizedTest
  // A page is looked at in a browser: build/page.sh.
  @EnumSource(
      value = ReportFormat.class,
      mode = Mode.EXCLUDE,
      names = {"TEXT", "JSON", "HTML"})
  void looksAsApproved(ReportFormat format) throws Exception {
    String written = HELP.matcher(format.write(GoalReports.rich(root))).replaceAll("$1…\"");
    assertThat(written).isEqualTo(approved(format.fileName("check"), written));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void dependsOnNeitherMachineNorDay(ReportFormat format) throws Exception {
    String written = format.write(GoalReports.rich(root));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      Path elsewhere = Files.createDirectories(root.resolve("else/where"));
      assertThat(format.write(GoalReports.rich(elsewhere))).isEqualTo(written);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(written).doesNotContain(root.toString(), root.getFileName().toString());
  }

  @Test
  void annotationsLookAsApproved() throws Exception {
    String lines = String.join("\n", Annotations.of(GoalReports.rich(root))) + '\n';
    assertThat(lines).isEqualTo(approved("annotations.txt", lines));
  }

  private static String approved(String name, String written) throws Exception {
    String folder = System.getProperty("message-contract.approve", "");
    if (!folder.isEmpty()) {
      Files.writeString(Files.createDirectories(Path.of(folder)).resolve(name), written);
    }
    try (InputStream stream =
        Objects.requireNonNull(
            ApprovedReportsTests.class.getResourceAsStream("approved/" + name), name)) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }
}
