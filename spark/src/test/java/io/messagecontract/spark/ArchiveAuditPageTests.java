package io.messagecontract.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.report.JsonReport;
import io.messagecontract.traffic.TrafficResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;

/** What docs/archive-audit.md says is so. */
class ArchiveAuditPageTests {

  private static final Path SOURCE =
      Path.of("src/test/java/io/messagecontract/spark/ArchiveAuditPageTests.java");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(--[a-z-]+)` \\| (?:`(\\S+)`)?");

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "archive-audit.md"));
  }

  private static String snippet(String language) throws IOException {
    MatchResult found =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(page())
            .results()
            .findFirst()
            .orElseThrow();
    return found.group(1);
  }

  @Test
  void itsOptionsAreThoseThatThereAre() throws IOException {
    assertThat(ROW.matcher(page()).results().map(row -> row.group(1)))
        .containsExactlyElementsOf(Arguments.names());
    assertThat(ROW.matcher(page()).results().filter(row -> row.group(1).equals("--column")))
        .extracting(row -> row.group(2))
        .containsExactly(ArchiveAudit.COLUMN);
  }

  @Test
  void itsCommandRunsTheJob() throws IOException {
    String command = snippet("console").replace("\\\n", " ");
    String[] words = command.substring(command.indexOf("--contract")).strip().split("\\s+");
    Arguments arguments = Arguments.of(words);

    assertThat(command).contains("--class " + ArchiveAuditJob.class.getName() + ' ');
    assertThat(arguments.audit()).isNotNull();
    assertThat(arguments.report()).contains("s3a://reports/orders");
    assertThat(arguments.locations()).containsExactly("s3a://archive/orders/2026-*");
  }

  /**
   * The page's own words, for the compiler to read; {@code orders} and {@code lake} are not here.
   */
  private static String asOnThePage(JavaSparkContext spark) {
    TrafficResult result =
        ArchiveAudit.by("classpath:/orders/asyncapi.yaml")
            .channel("orders")
            .column("body")
            .run(spark, List.of("hdfs://lake/orders/2026"));
    String json = JsonReport.of(result.report());
    return json;
  }

  @Test
  void itsCodeCompiles() throws IOException {
    assertThat(Files.readString(SOURCE)).containsIgnoringWhitespaces(snippet("java"));
  }
}
