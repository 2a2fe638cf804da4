package io.messagecontract.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.report.ReportException;
import io.messagecontract.report.TrafficJson;
import io.messagecontract.report.TrafficPart;
import io.messagecontract.spark.Slice.ArchiveFile;
import io.messagecontract.traffic.JudgedTraffic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pieces together, in the order of the files: what comes out is what one task had said.
 */
final class Merging {

  private final JudgedTraffic all = new JudgedTraffic();
  private int broken;

  /** The file of which parts have come, and what they were. */
  private @Nullable String file;

  private long lines;
  private boolean hasMessages;

  void add(Piece piece) {
    JudgedTraffic traffic;
    if (piece.file() == null) {
      endFile();
      traffic = JudgedTraffic.of(part(piece));
    } else {
      if (!piece.file().equals(file)) {
        endFile();
        file = piece.file();
      }
      traffic = JudgedTraffic.of(Moved.behind(lines, part(piece)));
      lines += piece.lines();
      hasMessages |= traffic.messages() > 0;
    }
    all.add(traffic);
    broken += piece.broken();
  }

  private static TrafficPart part(Piece piece) {
    try {
      return TrafficJson.read(piece.traffic().getBytes(UTF_8), "what a task has sent");
    } catch (ReportException e) {
      throw new IllegalStateException("written by the same classes", e);
    }
  }

  private void endFile() {
    if (file != null && !hasMessages) {
      JudgedSlice.empty(file).forEach(all::add);
      broken++;
    }
    file = null;
    lines = 0;
    hasMessages = false;
  }

  /**
   * Returns what came out for all pieces. Where not one has a message, every file is to blame: that
   * nothing is wrong with nothing is not said.
   */
  JudgedTraffic all(List<ArchiveFile> files) {
    endFile();
    if (all.messages() == 0 && broken == 0) {
      files.forEach(empty -> JudgedSlice.empty(empty.name()).forEach(all::add));
      broken = files.size();
    }
    return all;
  }

  /** Returns how many files are broken, once all pieces are there. */
  int broken() {
    return broken;
  }
}
