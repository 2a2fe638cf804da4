package io.messagecontract.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.messagecontract.spark.Slice.ArchiveFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetRowsTests {

  private static final Configuration HADOOP = new Configuration();

  @TempDir Path folder;

  private ArchiveFile table(String column, String... values) throws IOException {
    Path file = folder.resolve("table.parquet");
    java.nio.file.Files.deleteIfExists(file);
    Table.write(file, column, values);
    return OneMachine.files(folder).get(0);
  }

  private static List<String> rows(Slice slice) throws IOException {
    List<String> rows = new ArrayList<>();
    try (ParquetRows messages = ParquetRows.open(slice, "value", HADOOP)) {
      for (ParquetRows.Row row = messages.next(); row != null; row = messages.next()) {
        rows.add(row.number() + " " + new String(row.message().bytes(), UTF_8));
      }
    }
    return rows;
  }

  @Test
  void areThoseOfAllSlicesOfAFile() throws Exception {
    Random random = new Random(3);
    String[] values = new String[500];
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextInt(5) == 0 ? null : "{\"id\": " + random.nextLong() + "}";
      if (values[i] != null) {
        expected.add((i + 1) + " " + values[i]);
      }
    }
    ArchiveFile file = table("optional binary value;", values);

    for (int bytes : new int[] {1_500, 5_000, 1_000_000}) {
      List<String> rows = new ArrayList<>();
      int filled = 0;
      for (List<Slice> share : Shares.of(List.of(file), bytes, 0)) {
        List<String> found = rows(share.get(0));
        filled += found.isEmpty() ? 0 : 1;
        rows.addAll(found);
      }
      assertThat(rows).isEqualTo(expected);
      assertThat(filled).isBetween(bytes < 5_000 ? 2 : 1, 500);
    }
  }

  @Test
  void haveTextsOrBytes() throws Exception {
    assertThat(rows(whole(table("required binary value (STRING);", "é", ""))))
        .containsExactly("1 é", "2 ");
  }

  private static Slice whole(ArchiveFile file) {
    return file.slice(0, file.length());
  }

  @Test
  void areRefusedInAFileWithoutTheColumn() throws Exception {
    ArchiveFile file = table("required binary body;", "{}");

    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> rows(whole(file)))
        .withMessage(file.name() + " has no column \"value\": name the one with messages.");
  }

  @Test
  void areRefusedInAColumnOfOtherThings() throws Exception {
    for (String column :
        List.of(
            "optional int64 value;",
            "repeated binary value;",
            "optional group value { required binary a; }")) {
      ArchiveFile file = table(column);

      assertThatExceptionOfType(ArchiveException.class)
          .isThrownBy(() -> rows(whole(file)))
          .withMessageContaining("holds no texts or bytes");
    }
  }
}
