package io.messagecontract.evidence;

import io.messagecontract.storage.OwnFile;
import io.messagecontract.storage.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the tests of one JVM have shown, in a file of its own.
 *
 * <pre>{@code
 * try (EvidenceFile file = new EvidenceFile(Path.of("target/message-contract/evidence"))) {
 *   file.add(evidence);
 * }
 * }</pre>
 *
 * <p>The file comes with the first record and takes the next free name of {@code evidence-1.jsonl},
 * {@code evidence-2.jsonl} and so on, so that JVMs which run at once do not share one. A record is
 * in the file when {@link #add} returns: a JVM that dies later loses nothing. {@link #close} puts
 * the file in order, so that the same records are the same bytes, whichever came first.
 *
 * <p>One file serves many threads.
 *
 * @since 0.1.0
 */
public final class EvidenceFile implements AutoCloseable {

  static final String ENDING = ".jsonl";

  /** What a file is put in order with: 16 Mi characters, whatever it holds. */
  private static final int MOST_IN_MEMORY = 16 * 1024 * 1024;

  private final Path folder;
  private @Nullable Path path;
  private @Nullable OutputStream stream;
  private long length;
  private boolean torn;
  private boolean closed;

  /**
   * Keeps evidence below a folder.
   *
   * @param folder is made with the first record, if it does not exist
   */
  public EvidenceFile(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a record.
   *
   * @throws EvidenceException if it cannot be kept, or this file is closed
   */
  public void add(Evidence evidence) throws EvidenceException {
    append(EvidenceLine.of(evidence));
  }

  /** A line is one write behind the last one: what interrupts it leaves whole lines before it. */
  private synchronized void append(byte[] line) throws EvidenceException {
    if (closed || torn) {
      throw new EvidenceException("no more evidence can be written to " + name());
    }
    try {
      OutputStream open = stream == null ? open() : stream;
      open.write(line);
      length += line.length;
    } catch (IOException e) {
      throw undone(new EvidenceException("cannot write evidence to " + name(), e));
    }
  }

  private OutputStream open() throws IOException {
    Files.createDirectories(folder);
    OwnFile.removeLeftovers(folder);
    for (int number = 1; ; number++) {
      Path free = folder.resolve("evidence-" + number + ENDING);
      try {
        OutputStream created =
            Files.newOutputStream(free, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
        path = free;
        stream = created;
        return created;
      } catch (FileAlreadyExistsException e) {
        // Another JVM has it, or had it in an earlier run: the next one.
      }
    }
  }

  /** Takes back the half of a line that a full disk may have left. */
  private EvidenceException undone(EvidenceException failure) {
    if (path != null) {
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
        channel.truncate(length);
      } catch (IOException e) {
        torn = true;
        failure.addSuppressed(e);
      }
    }
    return failure;
  }

  /**
   * Sorts the lines and drops those that stand there twice. Where that fails the file stays as it
   * was, with all records in it. Closing again does nothing.
   *
   * @throws EvidenceException if the file cannot be put in order
   */
  @Override
  public synchronized void close() throws EvidenceException {
    closed = true;
    Path written = path;
    OutputStream open = stream;
    stream = null;
    if (written == null || open == null) {
      return;
    }
    try {
      open.close();
      if (!torn) {
        WholeFile.write(new SortedLines(written, MOST_IN_MEMORY), written);
      }
    } catch (IOException e) {
      throw new EvidenceException("cannot put evidence in order in " + name(), e);
    }
  }

  private Path name() {
    return path == null ? folder : path;
  }
}
