package io.messagecontract.spark;

import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.validate.ValidationResult;
import java.io.Closeable;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** The messages in a column of a Parquet file, of the row groups that belong to a slice. */
final class ParquetRows implements Closeable {

  private final String name;
  private final ParquetReader<Group> reader;

  private ParquetRows(String name, ParquetReader<Group> reader) {
    this.name = name;
    this.reader = reader;
  }

  /**
   * A message.
   *
   * @param message the message, as if it were alone
   * @param number its row in the file, from 1
   */
  record Row(RawMessage message, int number) {

    /** Moves what was found to this row. */
    ValidationResult in(ValidationResult result) {
      return result.findings().isEmpty()
          ? result
          : new ValidationResult(
              result.message(), result.findings().stream().map(this::in).toList());
    }

    private Finding in(Finding finding) {
      return finding.at(Moved.toRow(finding.location(), number));
    }
  }

  static ParquetRows open(Slice slice, String column, Configuration hadoop) throws IOException {
    String name = slice.file().name();
    Path path = new Path(slice.file().path());
    Configuration projected = new Configuration(hadoop);
    projected.set(ReadSupport.PARQUET_READ_SCHEMA, schema(name, path, column, hadoop).toString());
    return new ParquetRows(
        name,
        ParquetReader.builder(new GroupReadSupport(), path)
            .withConf(projected)
            .withFileRange(slice.from(), slice.to())
            .build());
  }

  /** Returns a schema that has the column and no other, as the file has it. */
  private static MessageType schema(String name, Path path, String column, Configuration hadoop)
      throws IOException {
    MessageType all;
    try (ParquetFileReader footer =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
      all = footer.getFileMetaData().getSchema();
    } catch (RuntimeException e) {
      throw damaged(name);
    }
    if (!all.containsField(column)) {
      throw new ArchiveException(
          name + " has no column \"" + column + "\": name the one with messages.");
    }
    Type type = all.getType(column);
    if (!type.isPrimitive()
        || type.isRepetition(Type.Repetition.REPEATED)
        || type.asPrimitiveType().getPrimitiveTypeName() != PrimitiveTypeName.BINARY) {
      throw new ArchiveException(
          "The column \"" + column + "\" of " + name + " holds no texts or bytes.");
    }
    return new MessageType(all.getName(), type);
  }

  /** Its own exceptions are not told: they may quote what they could not read. */
  private static ArchiveException damaged(String name) {
    return new ArchiveException(name + " is no Parquet file, or it is damaged.");
  }

  /** Returns the next row that holds a message; null behind the last one. */
  @Nullable Row next() throws IOException {
    Group row = read();
    while (row != null && row.getFieldRepetitionCount(0) == 0) {
      row = read();
    }
    if (row == null) {
      return null;
    }
    int number = (int) Math.min(Integer.MAX_VALUE, reader.getCurrentRowIndex() + 1);
    RawMessage message = RawMessage.of(row.getBinary(0, 0).getBytes());
    return new Row(message.at(name, Position.START), number);
  }

  private @Nullable Group read() throws IOException {
    try {
      return reader.read();
    } catch (RuntimeException e) {
      throw damaged(name);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
