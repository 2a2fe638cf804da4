package io.messagecontract.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.jspecify.annotations.Nullable;

/** Parquet files of two columns, of which the second one may hold messages. */
final class Table {

  private Table() {}

  /**
   * Writes a file in row groups of about a kilobyte.
   *
   * @param column what the schema says of the second column
   * @param values those of the second column; null for none
   */
  static void write(Path file, String column, @Nullable String... values) throws IOException {
    MessageType type =
        MessageTypeParser.parseMessageType("message m { required int64 at; " + column + " }");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
            .withConf(new Configuration())
            .withType(type)
            .withRowGroupSize(1_000L)
            .withMinRowCountForPageSizeCheck(1)
            .build()) {
      for (int i = 0; i < values.length; i++) {
        Group row = new SimpleGroup(type);
        row.add(0, (long) i);
        if (values[i] != null) {
          row.add(1, values[i]);
        }
        writer.write(row);
      }
    }
  }
}
