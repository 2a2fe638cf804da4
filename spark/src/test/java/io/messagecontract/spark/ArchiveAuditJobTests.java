package io.messagecontract.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.traffic.TrafficTerms;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveAuditJobTests {

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... more) {
    List<String> words = new ArrayList<>(List.of("--contract", Orders.CONTRACT));
    words.addAll(List.of(more));
    words.add(folder.resolve("recorded").toString());
    return run(LocalSpark.settings(), words);
  }

  private int run(SparkConf conf, List<String> words) {
    return ArchiveAuditJob.run(
        conf,
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8),
        words.toArray(String[]::new));
  }

  private void record(String text) throws Exception {
    Path recorded = Files.createDirectories(folder.resolve("recorded"));
    Orders.write(recorded.resolve("a.ndjson"), text);
  }

  @Test
  void endsWellIfAllMessagesKeepTheContract() throws Exception {
    record(Orders.VALID);

    assertThat(run()).isZero();
    assertThat(out.toString(UTF_8)).contains("contract  " + Orders.CONTRACT, "OrderPlaced");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void tellsAndWritesWhatIsWrong() throws Exception {
    record(Orders.INVALID);
    Path reports = folder.resolve("reports");

    assertThat(run("--report", reports.toString())).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("a.ndjson:1:31").doesNotContain("secret");
    try (var files = Files.list(reports)) {
      assertThat(files).containsExactly(reports.resolve("verify-messages.json"));
    }
    assertThat(reports.resolve("verify-messages.json"))
        .content()
        .isEqualTo(
            OneMachine.inOneGo(OneMachine.files(folder.resolve("recorded")), TrafficTerms.DEFAULT));
  }

  @Test
  void usesThisMachineIfNoOtherIsNamed() throws Exception {
    record(Orders.VALID);
    Path report = folder.resolve("report.json");
    SparkConf unset = LocalSpark.settings().remove("spark.master").remove("spark.app.name");
    Path recorded = folder.resolve("recorded");

    int status =
        run(
            unset,
            List.of(
                "--contract", Orders.CONTRACT, "--report", report.toString(), recorded.toString()));

    assertThat(status).isZero();
    assertThat(unset.get("spark.master")).isEqualTo("local[*]");
    assertThat(report).isNotEmptyFile();
  }

  @Test
  void isHandedOutByWhicheverSerializerThereIs() throws Exception {
    record(Orders.VALID);
    SparkConf kryo =
        LocalSpark.settings()
            .set("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
            .set("spark.kryo.registrationRequired", "true");

    assertThat(run(kryo, List.of("--contract", Orders.CONTRACT, folder + "/recorded"))).isZero();
  }

  @Test
  void saysWhyItCannotTell() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("recorded is neither a file nor a folder.");
    assertThat(run("--chanel", "orders")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("--channel");
  }

  @Test
  void namesAFileThatHadoopCannotRead() throws Exception {
    record(Orders.VALID);
    Orders.write(folder.resolve("recorded/b 12:30.ndjson"), Orders.VALID);

    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .isEqualToIgnoringNewLines(
            folder
                + "/recorded/b 12:30.ndjson has a colon in its name, which Hadoop cannot read:"
                + " rename it.");
  }

  @Test
  void refusesNamesAndPatternsThatHadoopCannotRead() throws Exception {
    Orders.write(folder.resolve("b 12:30.ndjson"), Orders.VALID);

    for (String location :
        List.of("b 12:30.ndjson", folder + "/b 12:30.ndjson", folder + "/b*", folder + "/*:*")) {
      err.reset();

      assertThat(run(LocalSpark.settings(), List.of("--contract", Orders.CONTRACT, location)))
          .as(location)
          .isEqualTo(2);
      assertThat(err.toString(UTF_8))
          .startsWith(location + " is or leads to a name with a colon")
          .hasLineCount(1);
    }
  }

  @Test
  void namesTheKindOfWhateverElseGoesWrong() throws Exception {
    record(Orders.VALID);
    SparkConf tight = LocalSpark.settings().set("spark.driver.maxResultSize", "1");

    int status = run(tight, List.of("--contract", Orders.CONTRACT, folder + "/recorded"));

    assertThat(status).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .isEqualToIgnoringNewLines("The job has failed (SparkException): Spark's log has more.");
  }

  @Test
  void saysWhatIsWrongWithTheContract() {
    String broken = Orders.CONTRACT.replace("orders", "broken");

    assertThat(run(LocalSpark.settings(), List.of("--contract", broken, "a"))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("cannot be used", broken + ":2:1");
  }
}
