package io.messagecontract.spark;

import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SerializableWritable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;

/** Lets Spark judge, and takes what comes out. */
final class Fleet {

  private Fleet() {}

  /**
   * Judges all slices.
   *
   * @param shares what each task gets
   * @param take takes the pieces in the order of the slices, once all are there
   */
  static void judge(
      JavaSparkContext spark, AuditOrder order, List<List<Slice>> shares, Consumer<Piece> take) {
    List<byte[]> packed =
        shares.stream().map(slices -> Packed.of(slices.toArray(Slice[]::new))).toList();
    Broadcast<byte[]> shipped = spark.broadcast(Packed.of(order));
    Broadcast<SerializableWritable<Configuration>> hadoop =
        spark.broadcast(new SerializableWritable<>(spark.hadoopConfiguration()));
    try {
      spark
          .parallelize(packed, packed.size())
          .map(new ShareJudge(shipped, hadoop))
          .collect()
          .forEach(pieces -> List.of(Packed.open(pieces, Piece[].class)).forEach(take));
    } catch (Exception e) { // Scala does not say which, and Spark's own hide why a task failed.
      throw told(e);
    } finally {
      shipped.destroy();
      hadoop.destroy();
    }
  }

  private static RuntimeException told(Exception failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ArchiveException told) {
        return told;
      }
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException("Spark has given up", failure);
  }
}
