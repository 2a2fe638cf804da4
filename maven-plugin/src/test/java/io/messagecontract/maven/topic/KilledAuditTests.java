package io.messagecontract.maven.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.report.TrafficPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is killed in the middle of an audit, its report is of each record, and of each once.
 * More than usual is asked for by {@code -Dmessage-contract.audit-kills=100} and {@code
 * -Dmessage-contract.audit-records=1000000}; from time to time the broker is started again.
 */
class KilledAuditTests {

  private static final int KILLS = Integer.getInteger("message-contract.audit-kills", 2);
  private static final int RECORDS =
      Integer.getInteger("message-contract.audit-records", 8_000 * KILLS);
  private static final int PARTITIONS = 4;
  private static final int MOST_HUNDREDS = 30;
  private static final int MOST_SPINS = 1_000_000;
  private static final int MOST_KEPT = 1_000;

  @TempDir Path folder;
  private final Random random = new Random(KILLS);
  private final Deque<AuditProcess> alive = new ArrayDeque<>();
  private int killed;
  private int ended;
  private int restarts;

  @Test
  void reportsEachRecordOnceWhateverIsKilled() throws Exception {
    Path audit = folder.resolve("audit");
    try (Broker broker = Broker.started(folder)) {
      Orders.filled(broker.address(), "orders", PARTITIONS, RECORDS);
      AuditSettings settings = Orders.settings(broker.address(), "orders", "audit", audit);
      while (killed < KILLS && ended < 2) {
        while (alive.size() < 2) {
          alive.add(AuditProcess.started(settings, "orders", folder));
        }
        AuditProcess next = alive.remove();
        next.await(1 + random.nextInt(MOST_HUNDREDS));
        for (int spins = random.nextInt(MOST_SPINS); spins > 0; spins--) {
          Thread.onSpinWait();
        }
        if (random.nextInt(3) == 0) {
          broker.restart();
          restarts++;
        }
        if (next.isAlive()) {
          next.kill();
          killed++;
        } else {
          ended++;
        }
      }
      AuditResult result =
          new TopicAudit(settings, Orders.validator(folder), new Heard(), AuditProcess.SEGMENT)
              .run();
      for (AuditProcess left : alive) {
        assertThat(left.exitCode()).isZero();
      }
      tell(audit);

      assertThat(killed).isPositive();
      assertThat(result.judged().part(new TreeMap<>()).findings().kept())
          .extracting(finding -> finding.rule().value())
          .doesNotContain("audit-incomplete");
      assertThat(result.judged().messages()).isEqualTo(RECORDS);
      assertThat(result.judged().rejected()).isEqualTo(RECORDS / Orders.INVALID_IN);
      TrafficPart part = result.judged().part(new TreeMap<>());
      assertThat(part.findings().kept())
          .hasSize(Math.min(MOST_KEPT, RECORDS / Orders.INVALID_IN))
          .extracting(finding -> finding.location().source())
          .doesNotHaveDuplicates()
          .isSubsetOf(Orders.invalid("orders", PARTITIONS, RECORDS));
    } finally {
      for (AuditProcess left : alive) {
        left.kill();
      }
    }
  }

  private void tell(Path audit) throws Exception {
    long judged = 0;
    int files = 0;
    try (Stream<Path> found = Files.list(audit)) {
      for (Path file : found.toList()) {
        Segment segment = Segment.ofFile(String.valueOf(file.getFileName())).orElse(null);
        if (segment != null) {
          files++;
          judged += segment.to() - segment.from();
        }
      }
    }
    System.out.println(
        killed
            + " kills, "
            + restarts
            + " restarts of the broker, "
            + RECORDS
            + " records, "
            + files
            + " segments, of which "
            + (judged - RECORDS)
            + " records were judged again");
  }
}
