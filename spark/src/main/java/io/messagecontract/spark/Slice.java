package io.messagecontract.spark;

import java.io.Serializable;
import java.util.Locale;

/**
 * A range of the bytes of a file, which one task judges.
 *
 * @param file the file
 * @param from its first byte that counts
 * @param to behind its last byte that counts
 */
record Slice(ArchiveFile file, long from, long to) implements Serializable {

  boolean isWhole() {
    return from == 0 && to == file.length();
  }

  /**
   * A file of the archive.
   *
   * @param path where a file system finds it
   * @param name the name under which users know it
   * @param length in bytes
   */
  record ArchiveFile(String path, String name, long length) implements Serializable {

    Slice slice(long from, long to) {
      return new Slice(this, from, to);
    }

    boolean isParquet() {
      return ends(".parquet");
    }

    /** Tells whether it is a file of lines that can be read from any place. */
    boolean isPlainLines() {
      return ends(".ndjson") || ends(".jsonl");
    }

    boolean isDivisible() {
      return isParquet() || isPlainLines();
    }

    private boolean ends(String ending) {
      return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
  }
}
