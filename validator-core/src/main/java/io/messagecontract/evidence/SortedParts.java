package io.messagecontract.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.messagecontract.storage.OwnFile;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Sorted lines in files, of which each is read but once, and all at the same time. */
final class SortedParts implements Closeable {

  private final Path folder;
  private final List<OwnFile> files = new ArrayList<>();

  SortedParts(Path folder) {
    this.folder = folder;
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  void add(Collection<String> lines) throws IOException {
    OwnFile file = OwnFile.in(folder);
    files.add(file);
    OutputStream stream = new BufferedOutputStream(file.stream());
    for (String line : lines) {
      SortedLines.write(line, stream);
    }
    stream.flush();
  }

  void merge(OutputStream stream) throws IOException {
    List<Part> parts = new ArrayList<>();
    try {
      PriorityQueue<Part> next = new PriorityQueue<>(Comparator.comparing(Part::line));
      for (OwnFile file : files) {
        Part part = new Part(Files.newBufferedReader(file.path(), US_ASCII));
        parts.add(part);
        if (part.advance()) {
          next.add(part);
        }
      }
      String last = null;
      for (Part part = next.poll(); part != null; part = next.poll()) {
        if (!part.line().equals(last)) {
          SortedLines.write(part.line(), stream);
        }
        last = part.line();
        if (part.advance()) {
          next.add(part);
        }
      }
    } finally {
      for (Part part : parts) {
        part.reader.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (OwnFile file : files) {
      file.close();
    }
  }

  /** A file and the line of it that comes next. */
  private static final class Part {
    private final BufferedReader reader;
    private @Nullable String line;

    Part(BufferedReader reader) {
      this.reader = reader;
    }

    boolean advance() throws IOException {
      line = reader.readLine();
      return line != null;
    }

    String line() {
      return line == null ? "" : line;
    }
  }
}
