package io.messagecontract.maven.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Any bytes as a name in every form of report: readers find what a harmless name leaves there. */
public final class RenderedNames {

  private final RepositoryPaths repository;
  private final List<List<String>> expected = new ArrayList<>();

  RenderedNames(Path folder) throws Exception {
    this.repository = GoalReports.repository(folder);
    for (ReportFormat format : ReportFormat.values()) {
      expected.add(Structure.of(format, format.write(goal("harmless"))));
    }
  }

  private static final class Kept {
    static final RenderedNames NAMES = make();

    private static RenderedNames make() {
      try {
        return new RenderedNames(Files.createTempDirectory("names"));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /**
   * Writes one name in one form, which depends on all bytes. The name is UTF-16 units if the first
   * byte is odd, else UTF-8.
   */
  public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
    ReportFormat[] formats = ReportFormat.values();
    Kept.NAMES.check(bytes, formats[(Arrays.hashCode(bytes) >>> 8) % formats.length]);
  }

  void check(byte[] bytes, ReportFormat format) throws Exception {
    GoalReport goal = goal(name(bytes));
    String written = format.write(goal);
    HarmlessText.check(written);
    assertThat(format.write(goal)).isEqualTo(written);
    assertThat(Structure.of(format, written)).isEqualTo(expected.get(format.ordinal()));
  }

  private GoalReport goal(String name) {
    return new GoalReport(
        GoalReports.report(name), "compared", "2 errors", Optional.empty(), repository, "0.1.0");
  }

  private static String name(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] % 2 == 0) {
      return 'n' + new String(bytes, UTF_8);
    }
    StringBuilder name = new StringBuilder("n");
    for (int i = 1; i + 1 < bytes.length; i += 2) {
      name.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
    }
    return name.toString();
  }
}
