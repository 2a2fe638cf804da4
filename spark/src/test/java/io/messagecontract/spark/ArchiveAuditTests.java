package io.messagecontract.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.report.JsonReport;
import io.messagecontract.report.Report;
import io.messagecontract.spark.Slice.ArchiveFile;
import io.messagecontract.traffic.TrafficResult;
import io.messagecontract.traffic.TrafficTerms;
import io.messagecontract.validate.Strictness;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveAuditTests {

  private static JavaSparkContext spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark = LocalSpark.start();
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  private Report audited(ArchiveAudit audit) {
    return audit.run(spark, List.of(folder.toString())).report();
  }

  private static ArchiveAudit audit() {
    return ArchiveAudit.by(Orders.CONTRACT);
  }

  private void isRefused(ArchiveAudit audit, String... texts) {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> audited(audit))
        .satisfies(refused -> assertThat(refused.getMessage()).contains(texts));
  }

  @Test
  void saysWhatOneMachineSays() throws Exception {
    Random random = new Random(5);
    for (int round = 0; round < 6; round++) {
      Path archive = Files.createDirectory(folder.resolve("archive-" + round));
      Orders.record(random, archive);
      List<ArchiveFile> files = OneMachine.files(archive);
      int bytes = 50 + random.nextInt(400);
      TrafficResult result =
          audit().run(spark, List.of(archive.toString()), all -> Shares.of(all, bytes, 0));

      assertThat(JsonReport.of(result.report()))
          .as("round %d, shares of %d bytes", round, bytes)
          .isEqualTo(OneMachine.inOneGo(files, TrafficTerms.DEFAULT));
    }
  }

  @Test
  void readsWhatItIsNamedInTheOrderOfTheNames() throws Exception {
    Orders.write(folder.resolve("b.ndjson"), Orders.INVALID);
    Orders.write(Files.createDirectory(folder.resolve("c")).resolve("a.NDJSON"), Orders.INVALID);
    Orders.write(folder.resolve("a.ndjson"), Orders.VALID + "\n\n" + Orders.INVALID);
    Orders.write(folder.resolve("notes.txt"), "no message");

    assertThat(audited(audit()).findings())
        .extracting(finding -> finding.location().toString())
        .containsExactly(
            folder + "/a.ndjson:3:31", folder + "/b.ndjson:1:31", folder + "/c/a.NDJSON:1:31");
    assertThat(
            audit().run(spark, List.of(folder + "/[bc]*", folder + "/b.ndjson")).report().counts())
        .containsEntry("files", 2)
        .containsEntry("messages", 2);
  }

  @Test
  void namesFilesOfAnotherFileSystemAsItDoes() throws Exception {
    Path file = Orders.write(folder.resolve("a.ndjson"), Orders.INVALID);
    String location = "file:" + file;

    assertThat(audit().run(spark, List.of(location)).report().findings())
        .extracting(finding -> finding.location().source())
        .containsExactly(location);
  }

  @Test
  void namesTheContractAsItWasNamed() throws Exception {
    Orders.write(folder.resolve("a.ndjson"), Orders.INVALID);
    Path contract = Files.createDirectory(folder.resolve("contract"));
    for (String document : List.of("orders.yaml", "types.yaml")) {
      Files.copy(resource(document), contract.resolve(document));
    }
    for (String location :
        List.of(contract.toString(), "file:" + contract, "classpath:/io/messagecontract/spark")) {
      Report report = audited(ArchiveAudit.by(location + "/orders.yaml"));

      assertThat(report.contract().orElseThrow().origin()).isEqualTo(location + "/orders.yaml");
      assertThat(report.findings().get(0).related().get(0).location().source())
          .isEqualTo(location + "/types.yaml");
    }
  }

  private static Path resource(String name) {
    return Path.of("src/test/resources/io/messagecontract/spark", name);
  }

  @Test
  void asksOfMessagesWhatItIsTold() throws Exception {
    Orders.write(folder.resolve("a.ndjson"), Orders.VALID);

    assertThat(rules(audited(audit().channel("orders").message("OrderPlaced")))).isEmpty();
    assertThat(rules(audited(audit().strictness(Strictness.STRICT)))).isNotEmpty();
    assertThat(rules(audited(audit().channel("returns")))).isNotEmpty();
  }

  private static List<String> rules(Report report) {
    return report.findings().stream().map(finding -> finding.rule().value()).toList();
  }

  @Test
  void warnsOfUnknownMessagesAsFarAsTheyAreAllowed() throws Exception {
    Orders.write(folder.resolve("a.ndjson"), (Orders.VALID + "\n").repeat(3) + Orders.UNKNOWN);

    assertThat(audited(audit().terms(allowing("24.9"))).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(audited(audit().terms(allowing("25"))).findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  private static TrafficTerms allowing(String share) {
    return new TrafficTerms(Map.of(), new BigDecimal(share));
  }

  @Test
  void refusesToSayThatNothingIsWrongWithNothing() throws Exception {
    isRefused(audit(), folder.toString(), "holds no file");
    Orders.write(folder.resolve("a.ndjson"), "\n".repeat(20));

    TrafficResult result =
        audit().run(spark, List.of(folder.toString()), files -> Shares.of(files, 3, 0));
    assertThat(rules(result.report())).containsExactly("empty");
    assertThat(result.report().counts()).containsEntry("brokenFiles", 1);
  }

  @Test
  void refusesWhatIsNotThereOrNoRecording() throws Exception {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> audit().run(spark, List.of(folder + "/gone*")))
        .withMessageContaining("gone*");
    Path file = Orders.write(folder.resolve("notes.txt"), "no message");
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> audit().run(spark, List.of(file.toString())))
        .withMessageContaining("notes.txt has to end in");
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> audit().run(spark, List.of()));
  }

  @Test
  void refusesNamesThatTheContractDoesNotKnow() {
    isRefused(audit().channel("order"), "no channel \"order\"", "orders");
    isRefused(audit().channel("orders").message("OrderReturned"), "no message");
  }

  @Test
  void refusesAContractThatIsNotSound() {
    assertThatExceptionOfType(InvalidContractException.class)
        .isThrownBy(() -> audited(ArchiveAudit.by(Orders.CONTRACT.replace("orders", "broken"))));
    assertThatExceptionOfType(InvalidContractException.class)
        .isThrownBy(() -> audited(ArchiveAudit.by("file:" + folder + "/gone.yaml")))
        .withMessageContaining("file:" + folder + "/gone.yaml");
  }

  @Test
  void saysWhichFileATaskCannotRead() throws Exception {
    Orders.write(folder.resolve("a.parquet"), "{\"secret\": 1} is no table");

    isRefused(audit(), "a.parquet is no Parquet file, or it is damaged.");
  }

  @Test
  void passesOverTablesWithoutMessages() throws Exception {
    Table.write(folder.resolve("a.parquet"), "optional binary value;");
    Table.write(folder.resolve("b.parquet"), "optional binary value;", new String[900]);
    Table.write(folder.resolve("c.parquet"), "optional binary value;", null, Orders.VALID);

    for (int bytes : List.of(700, 1_000_000)) {
      Report report = auditedBy(bytes);

      assertThat(report.findings()).as("shares of %d bytes", bytes).isEmpty();
      assertThat(report.counts())
          .containsEntry("files", 3)
          .containsEntry("brokenFiles", 0)
          .containsEntry("messages", 1);
    }
  }

  @Test
  void refusesToSayThatNothingIsWrongWithTablesWithoutAnyMessage() throws Exception {
    Table.write(folder.resolve("a.parquet"), "optional binary value;");
    Table.write(folder.resolve("b.parquet"), "optional binary value;", new String[900]);

    for (int bytes : List.of(700, 1_000_000)) {
      Report report = auditedBy(bytes);

      assertThat(rules(report)).as("shares of %d bytes", bytes).containsExactly("empty", "empty");
      assertThat(report.findings())
          .extracting(finding -> finding.location().source())
          .containsExactly(folder + "/a.parquet", folder + "/b.parquet");
      assertThat(report.counts()).containsEntry("brokenFiles", 2);
    }
  }

  /** Of files of lines each has to have one, as for the goal; they speak for the tables, too. */
  @Test
  void blamesFilesOfLinesAloneWhereTheyAreEmptyToo() throws Exception {
    Table.write(folder.resolve("a.parquet"), "optional binary value;");
    Orders.write(folder.resolve("b.ndjson"), "\n".repeat(20));

    Report report = auditedBy(3);

    assertThat(report.findings())
        .extracting(finding -> finding.location().source())
        .containsExactly(folder + "/b.ndjson");
    assertThat(report.counts()).containsEntry("brokenFiles", 1).containsEntry("messages", 0);
  }

  private Report auditedBy(int bytes) {
    return audit()
        .run(spark, List.of(folder.toString()), files -> Shares.of(files, bytes, 0))
        .report();
  }

  @Test
  void readsTablesOfMessages() throws IOException {
    Table.write(
        folder.resolve("a.parquet"),
        "required binary value (STRING);",
        Orders.VALID,
        Orders.INVALID,
        "{\n\"name\": \"OrderPlaced\",\n\"id\": \"secret\"}");

    Report report = audited(audit());

    assertThat(report.counts()).containsEntry("messages", 3).containsEntry("rejected", 2);
    assertThat(report.findings())
        .extracting(finding -> finding.location().toString())
        .containsExactly(folder + "/a.parquet:2:31", folder + "/a.parquet:3:1");
  }
}
