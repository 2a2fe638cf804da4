package io.messagecontract.spark;

import io.messagecontract.report.TrafficJson;
import io.messagecontract.traffic.JudgedTraffic;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What came out for slices that follow each other. Whole files become one piece, and so do rows of
 * tables, which know where they are and may be none.
 */
final class Pieces {

  private final List<Piece> pieces = new ArrayList<>();
  private JudgedTraffic whole = new JudgedTraffic();
  private int files;
  private int broken;

  void add(Slice slice, JudgedSlice judged) {
    if (slice.isWhole() || slice.file().isParquet()) {
      files++;
      broken += isBroken(slice, judged) ? 1 : 0;
      whole.add(judged.traffic());
    } else {
      close();
      String json = json(judged.traffic());
      pieces.add(new Piece(slice.file().name(), judged.lines(), 0, json));
    }
  }

  /** Spark leaves tables without rows where a partition is empty: that is no fault of theirs. */
  private static boolean isBroken(Slice slice, JudgedSlice judged) {
    return slice.file().isParquet() ? judged.isBroken() : judged.orEmpty(slice.file().name());
  }

  private void close() {
    if (files > 0) {
      pieces.add(new Piece(null, 0, broken, json(whole)));
      whole = new JudgedTraffic();
      files = 0;
      broken = 0;
    }
  }

  private static String json(JudgedTraffic traffic) {
    return TrafficJson.of(traffic.part(new TreeMap<>()));
  }

  Piece[] all() {
    close();
    return pieces.toArray(Piece[]::new);
  }
}
