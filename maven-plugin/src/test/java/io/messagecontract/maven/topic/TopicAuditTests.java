package io.messagecontract.maven.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.messagecontract.finding.Finding;
import io.messagecontract.traffic.JudgedTraffic;
import io.messagecontract.validate.MessageValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Audits of topics of a real broker. */
class TopicAuditTests {

  private static final int RECORDS = 2_000;
  private static final int PARTITIONS = 3;
  private static final int SEGMENT = 100;

  @TempDir static Path folder;
  private static Broker broker;
  private static MessageValidator validator;

  @TempDir Path audit;
  private String topic = "";

  @BeforeAll
  static void start() throws Exception {
    broker = Broker.started(folder);
    validator = Orders.validator(folder);
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @BeforeEach
  void name(TestInfo test) {
    topic = test.getTestMethod().orElseThrow().getName();
  }

  private AuditSettings settings(String... consumer) {
    return Orders.settings(broker.address(), topic, topic + "-group", audit, consumer);
  }

  private AuditSettings between(String from, String to) {
    AuditSettings all = settings();
    return new AuditSettings(
        all.bootstrapServers(),
        all.topics(),
        all.group(),
        Bound.of(from).orElseThrow(),
        Bound.of(to).orElseThrow(),
        all.consumer(),
        all.terms(),
        all.folder(),
        all.otherFolders());
  }

  private static AuditResult run(AuditSettings settings, AuditLog log) {
    return new TopicAudit(settings, validator, log, SEGMENT).run();
  }

  private static List<String> places(AuditResult result) {
    return result.judged().part(new TreeMap<>()).findings().kept().stream()
        .map(finding -> finding.location().source())
        .toList();
  }

  private static List<String> rules(AuditResult result) {
    return result.judged().part(new TreeMap<>()).findings().kept().stream()
        .map(Finding::toString)
        .toList();
  }

  private void assertEachRecordIsJudgedOnce(AuditResult result) {
    assertThat(result.judged().messages()).isEqualTo(RECORDS);
    assertThat(result.judged().rejected()).isEqualTo(RECORDS / Orders.INVALID_IN);
    assertThat(places(result))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(Orders.invalid(topic, PARTITIONS, RECORDS));
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.list(audit)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void judgesEachRecordOnceAndSaysTheSameWhenItIsRunAgain() throws Exception {
    Orders.filled(broker.address(), topic, PARTITIONS, RECORDS);

    AuditResult result = run(settings(), new Heard());

    assertEachRecordIsJudgedOnce(result);
    assertThat(result.partitions()).isEqualTo(PARTITIONS);
    assertThat(rules(result).toString()).doesNotContain("secret");
    assertThat(files()).hasSizeGreaterThan(PARTITIONS);
    assertEachRecordIsJudgedOnce(run(settings(), new Heard(1, () -> assertThat(1).isZero())));
  }

  @Test
  void goesOnBehindWhatADeadMemberHasCommittedAndNotCountsTheRest() throws Exception {
    Orders.filled(broker.address(), topic, PARTITIONS, RECORDS);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                run(
                    settings(),
                    new Heard(
                        RECORDS / 2,
                        () -> {
                          throw new IllegalStateException("died");
                        })));
    String by = Segment.ofFile(files().get(0)).orElseThrow().by();
    SegmentFiles.write(audit, new Segment(topic, 0, 0, 7, by), new JudgedTraffic(), 0);

    assertEachRecordIsJudgedOnce(run(settings(), new Heard()));
  }

  @Test
  void sharesPartitionsWithAMemberThatJoinsInTheMiddle() throws Exception {
    Orders.filled(broker.address(), topic, PARTITIONS, RECORDS);
    ExecutorService second = Executors.newSingleThreadExecutor();
    List<Future<AuditResult>> joined = new CopyOnWriteArrayList<>();
    Heard heard = new Heard();
    try {
      AuditResult result =
          run(
              settings(),
              new Heard(
                  RECORDS / 4,
                  () -> {
                    joined.add(second.submit(() -> run(settings(), heard)));
                    awaitMembers(2);
                  }));

      assertEachRecordIsJudgedOnce(result);
      assertEachRecordIsJudgedOnce(joined.get(0).get());
      assertThat(heard.lines).anyMatch(line -> line.contains(topic + '-'));
    } finally {
      second.shutdownNow();
    }
  }

  private void awaitMembers(int members) throws Exception {
    try (Admin admin = Admin.create(Orders.client(broker.address()))) {
      String group = settings().group();
      while (admin
              .describeConsumerGroups(List.of(group))
              .describedGroups()
              .get(group)
              .get()
              .members()
              .size()
          < members) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void outlivesABrokerThatIsStartedAgain() throws Exception {
    Orders.filled(broker.address(), topic, PARTITIONS, RECORDS);

    assertEachRecordIsJudgedOnce(run(settings(), new Heard(RECORDS / 2, () -> broker.restart())));
  }

  @Test
  void passesOverTransactionsThatWereAbortedAndCountsTombstonesApart() throws Exception {
    Orders.topic(broker.address(), topic, 1);
    try (KafkaProducer<byte[], byte[]> producer =
        Orders.producer(broker.address(), Map.of("transactional.id", topic))) {
      producer.initTransactions();
      for (int i = 0; i < 10; i++) {
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(topic, 0, null, Orders.numbered(i)));
        producer.send(new ProducerRecord<>(topic, 0, new byte[] {1}, null));
        if (i % 2 == 0) {
          producer.commitTransaction();
        } else {
          producer.flush();
          producer.abortTransaction();
        }
      }
    }

    AuditResult result = run(settings(), new Heard());

    assertThat(result.judged().messages()).isEqualTo(5);
    assertThat(result.judged().rejected()).isZero();
    assertThat(result.tombstones()).isEqualTo(5);
    assertThat(files()).singleElement().asString().contains("@0-30-");
  }

  @Test
  void judgesHeadersAndKeysAndSaysOfWhichRecord() throws Exception {
    Orders.topic(broker.address(), topic, 1);
    try (KafkaProducer<byte[], byte[]> producer = Orders.producer(broker.address(), Map.of())) {
      producer.send(Orders.record(topic, "KEY", "5")).get();
      producer.send(Orders.record(topic, "key", "5")).get();
      producer.send(Orders.record(topic, "KEY", "many")).get();
    }

    AuditResult result = run(settings(), new Heard());

    assertThat(result.judged().valid()).isEqualTo(1);
    assertThat(places(result)).containsExactly(topic + "-0@1 key", topic + "-0@2 headers");
  }

  @Test
  void judgesBetweenOffsetsAndTimes() throws Exception {
    Orders.topic(broker.address(), topic, 1);
    try (KafkaProducer<byte[], byte[]> producer = Orders.producer(broker.address(), Map.of())) {
      long noon = 1_600_000_000_000L;
      for (int i = 0; i < 100; i++) {
        producer.send(new ProducerRecord<>(topic, 0, noon + 1_000L * i, null, Orders.numbered(i)));
      }
    }
    String tenSecondsLater = Instant.ofEpochMilli(1_600_000_010_000L).toString();

    assertThat(run(between(tenSecondsLater, "14"), new Heard()).judged().messages()).isEqualTo(4);
  }

  @Test
  void saysWhatWasRemovedBeforeItWasJudged() throws Exception {
    Orders.filled(broker.address(), topic, 1, RECORDS);
    try (Admin admin = Admin.create(Orders.client(broker.address()))) {
      admin
          .deleteRecords(Map.of(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(500)))
          .all()
          .get();
    }

    AuditResult result = run(between("200", "latest"), new Heard());

    assertThat(result.judged().messages()).isEqualTo(RECORDS - 500);
    assertThat(rules(result).get(0))
        .contains("audit-incomplete", topic + "-0@200", "offsets from 200 to 499");
  }

  @Test
  void saysWhatIsInNoFolderAndFindsItInThatOfAnother() throws Exception {
    Orders.filled(broker.address(), topic, PARTITIONS, RECORDS);
    run(settings(), new Heard());
    Path other = Files.createDirectories(folder.resolve("other"));
    List<String> moved = files().stream().filter(file -> file.contains("-1@")).toList();
    for (String file : moved) {
      Files.move(audit.resolve(file), other.resolve(file));
    }

    AuditResult without = run(settings(), new Heard());
    assertThat(rules(without))
        .filteredOn(text -> text.contains("audit-incomplete"))
        .singleElement()
        .asString()
        .contains(topic + "-1@0", "in none of the folders");
    AuditSettings all = settings();
    AuditResult with =
        run(
            new AuditSettings(
                all.bootstrapServers(),
                all.topics(),
                all.group(),
                all.from(),
                all.to(),
                all.consumer(),
                all.terms(),
                audit,
                List.of(other)),
            new Heard());
    assertEachRecordIsJudgedOnce(with);
  }
}
