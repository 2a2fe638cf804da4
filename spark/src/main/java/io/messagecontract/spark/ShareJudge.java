package io.messagecontract.spark;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SerializableWritable;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;

/** What Spark runs: judges some slices, and packs what came out. */
final class ShareJudge implements Function<byte[], byte[]> {

  private static final long serialVersionUID = 1L;

  private final Broadcast<byte[]> order;
  private final Broadcast<SerializableWritable<Configuration>> hadoop;

  ShareJudge(Broadcast<byte[]> order, Broadcast<SerializableWritable<Configuration>> hadoop) {
    this.order = order;
    this.hadoop = hadoop;
  }

  @Override
  public byte[] call(byte[] share) {
    SliceJudge judge = new SliceJudge(Workshop.of(order.value()), hadoop.value().value());
    Pieces pieces = new Pieces();
    for (Slice slice : List.of(Packed.open(share, Slice[].class))) {
      pieces.add(slice, judge.judge(slice));
    }
    return Packed.of(pieces.all());
  }
}
