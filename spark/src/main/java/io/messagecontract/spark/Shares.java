package io.messagecontract.spark;

import io.messagecontract.spark.Slice.ArchiveFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares out files, in their order. How they are shared out makes no difference to what is found.
 */
final class Shares {

  /** What a task has to do at least, so that starting it costs next to nothing. */
  static final long USUAL_BYTES = 64L << 20;

  /** What the driver keeps of each until all are done, it must be able to keep of all. */
  private static final int MOST = 4_000;

  /** What opening a file costs, in bytes that could be read instead. */
  private static final long OPENING = 1L << 20;

  private final long bytes;
  private final List<List<Slice>> shares = new ArrayList<>();
  private List<Slice> open = new ArrayList<>();
  private long room;

  private Shares(long bytes) {
    this.bytes = bytes;
    this.room = bytes;
  }

  static List<List<Slice>> of(List<ArchiveFile> files) {
    long all = files.stream().mapToLong(file -> file.length() + OPENING).sum();
    return of(files, Math.max(USUAL_BYTES, all / MOST), OPENING);
  }

  /**
   * Shares them out as said.
   *
   * @param bytes what a task gets, or a whole file that cannot be divided
   */
  static List<List<Slice>> of(List<ArchiveFile> files, long bytes, long opening) {
    Shares shares = new Shares(bytes);
    for (ArchiveFile file : files) {
      shares.add(file);
      shares.take(opening);
    }
    shares.close();
    return shares.shares;
  }

  private void add(ArchiveFile file) {
    long from = 0;
    while (file.isDivisible() && file.length() - from > room) {
      open.add(file.slice(from, from + room));
      from += room;
      close();
    }
    open.add(file.slice(from, file.length()));
    take(file.length() - from);
  }

  private void take(long taken) {
    room -= taken;
    if (room <= 0) {
      close();
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      shares.add(open);
      open = new ArrayList<>();
    }
    room = bytes;
  }
}
