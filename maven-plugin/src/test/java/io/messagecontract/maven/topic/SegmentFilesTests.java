package io.messagecontract.maven.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.messagecontract.traffic.JudgedTraffic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentFilesTests {

  private static final Segment SEGMENT = new Segment("orders-v2", 3, 10, 20, "0123456789ab");

  @TempDir Path folder;

  private Path written() {
    SegmentFiles.write(folder, SEGMENT, new JudgedTraffic(), 4);
    return folder.resolve("orders-v2-3@10-20-0123456789ab.json");
  }

  @Test
  void holdWhatWasWritten() throws Exception {
    assertThat(written()).exists();
    Files.writeString(folder.resolve("orders-v2-3@10-20.json"), "of another kind");

    SegmentFiles files = SegmentFiles.in(List.of(folder.resolve("gone"), folder));
    assertThat(files.of("orders-v2", 3, "0123456789ab")).containsExactly(SEGMENT);
    assertThat(files.of("orders-v2", 3, "ba9876543210")).isEmpty();
    assertThat(files.of("orders-v2", 2, "0123456789ab")).isEmpty();
    assertThat(files.read(SEGMENT).tombstones()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "\"to\" : \"20\", \"to\" : \"21\", its name says something else",
    "\"tombstones\" : \"4\", \"tombstones\" : \"\u0664\", its name says something else",
    "\"traffic\" : 1, \"traffic\" : 2, must be the format 1",
  })
  void areNotBelievedWhereTheySaySomethingElse(String right, String wrong, String why)
      throws Exception {
    Path file = written();
    Files.writeString(file, Files.readString(file).replace(right, wrong));
    SegmentFiles files = SegmentFiles.in(List.of(folder));
    assertThatExceptionOfType(AuditException.class)
        .isThrownBy(() -> files.read(SEGMENT))
        .withMessageContaining(why);
  }

  @Test
  void sayWhereTheyCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatExceptionOfType(AuditException.class)
        .isThrownBy(() -> SegmentFiles.write(file, SEGMENT, new JudgedTraffic(), 0))
        .withMessageContaining("name another folder by auditFolder");
  }

  @Test
  void standBesideAPlanThatIsCommitted() {
    Plan plan = new Plan(10, 200, "0123456789ab");
    assertThat(Plan.of(plan.judged(20))).contains(plan);
    assertThat(plan.judged(20).offset()).isEqualTo(20);
    assertThat(Plan.of(new OffsetAndMetadata(20))).isEmpty();
    assertThat(Plan.of(new OffsetAndMetadata(20, plan.judged(20).metadata() + "0"))).isEmpty();
  }
}
