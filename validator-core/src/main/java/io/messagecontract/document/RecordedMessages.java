package io.messagecontract.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The messages that somebody recorded in a file, one after the other, each with its place in it.
 *
 * <pre>{@code
 * try (RecordedMessages messages = RecordedMessages.open(file, "sessions.ndjson")) {
 *   for (var message = messages.next(); message.isPresent(); message = messages.next()) {
 *     validator.validate(Target.any(), message.get());
 *   }
 * }
 * }</pre>
 *
 * <p>A {@code .ndjson} or {@code .jsonl} file holds one message on each line that is not blank; it
 * is streamed, whatever its size. A {@code .json} file holds one message, or an array of messages
 * of at most {@link #MAX_ARRAY_BYTES}. Both may be compressed, as {@code .ndjson.gz}; the limits
 * are on what comes out. Messages are only cut out here, not read: one that is no JSON, or too
 * large, is handed on for {@code MessageValidator} to reject in its place.
 *
 * @since 0.1.0
 */
public final class RecordedMessages implements AutoCloseable {

  /** The largest {@code .json} file: 32 MiB. A larger recording has to be NDJSON. */
  public static final int MAX_ARRAY_BYTES = 32 * 1024 * 1024;

  /** The endings by which a file of recorded messages is known, in lower case. */
  public static final List<String> EXTENSIONS =
      List.of(".json", ".jsonl", ".ndjson", ".json.gz", ".jsonl.gz", ".ndjson.gz");

  private static final String GZIP = ".gz";

  private final String name;
  private final Recording recording;
  private final boolean mayBeEmpty;
  private final MessageBlock own = new MessageBlock(1 << 16);
  private Optional<Position> last = Optional.empty();
  private @Nullable IOException unreadable;
  private @Nullable DocumentException broken;

  private RecordedMessages(String name, Recording recording, boolean mayBeEmpty) {
    this.name = name;
    this.recording = recording;
    this.mayBeEmpty = mayBeEmpty;
  }

  /** Tells whether a file's name ends in one of {@link #EXTENSIONS}, in any case. */
  public static boolean isRecording(Path file) {
    return isRecording(String.valueOf(file.getFileName()));
  }

  /** Tells whether a file's name ends in one of {@link #EXTENSIONS}, in any case. */
  public static boolean isRecording(String file) {
    String lowerCase = file.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(lowerCase::endsWith);
  }

  /**
   * Opens a file of recorded messages.
   *
   * @param name the name under which users know the file
   * @throws DocumentException if it is no such file, or too large for its kind
   * @throws IOException if it cannot be read
   */
  public static RecordedMessages open(Path file, String name)
      throws IOException, DocumentException {
    if (!isRecording(file)) {
      throw unknownType(name);
    }
    return open(Files.newInputStream(file), name, String.valueOf(file.getFileName()));
  }

  /**
   * Opens a file of recorded messages that lies elsewhere than in a file system of this machine.
   *
   * @param stream all its bytes; closed with these messages, or with the exception
   * @param name the name under which users know the file, with its ending
   * @throws DocumentException if it is no such file, or too large for its kind
   * @throws IOException if it cannot be read
   */
  public static RecordedMessages open(InputStream stream, String name)
      throws IOException, DocumentException {
    if (!isRecording(name)) {
      stream.close();
      throw unknownType(name);
    }
    return open(stream, name, name);
  }

  /**
   * Opens some lines out of a file of them that is not compressed, for who shares out the file.
   * There may be no message among them. Of what is behind a line that is longer than a message may
   * be, nothing depends on how much of it is there.
   *
   * @param lines whole lines; closed with these messages. The first of them counts as line 1.
   * @param name the name under which users know the file
   */
  public static RecordedMessages some(InputStream lines, String name) {
    return new RecordedMessages(name, new LineRecording(name, lines, Limits.DEFAULT), true);
  }

  private static RecordedMessages open(InputStream stream, String name, String file)
      throws IOException, DocumentException {
    try {
      Recording recording = recording(stream, name, file.toLowerCase(Locale.ROOT));
      return new RecordedMessages(name, recording, false);
    } catch (GzipInput.BrokenException e) {
      throw broken(name, Position.START);
    }
  }

  private static Recording recording(InputStream raw, String name, String ending)
      throws IOException, DocumentException {
    boolean isCompressed = ending.endsWith(GZIP);
    InputStream stream = isCompressed ? GzipInput.of(raw) : raw;
    if (!ending.endsWith(".json") && !ending.endsWith(".json" + GZIP)) {
      return new LineRecording(name, stream, Limits.DEFAULT);
    }
    try (stream) {
      return JsonRecording.read(name, stream);
    }
  }

  private static DocumentException unknownType(String name) {
    return new DocumentException(
        name,
        new Problem(
            "unknown-file-type",
            Position.START,
            "The name does not say how messages are recorded in this file.",
            "let it end in one of " + String.join(", ", EXTENSIONS)));
  }

  private static DocumentException broken(String name, Position behind) {
    return new DocumentException(
        name,
        new Problem(
            "invalid-gzip",
            behind,
            "The compressed data are damaged or break off behind this place.",
            "copy or record the file again"));
  }

  /**
   * Returns the next message; empty behind the last one.
   *
   * @throws DocumentException if no message can be made out here, or the file holds none at all
   * @throws IOException if the file cannot be read
   */
  public Optional<RawMessage> next() throws IOException, DocumentException {
    Optional<RawMessage> message = own.next();
    while (message.isEmpty() && fill(own)) {
      message = own.next();
    }
    return message.map(RawMessage::alone);
  }

  /**
   * Puts the messages that come next into a block, in the place of what it held: some hundred of
   * them at once, for who hands them to several threads. {@link #next} does not give them any more.
   *
   * @return whether there were any; false behind the last one
   * @throws DocumentException where {@link #next} does; the messages before are in earlier blocks
   * @throws IOException if the file cannot be read
   */
  public boolean fill(MessageBlock block) throws IOException, DocumentException {
    boolean isEnd = false;
    do {
      block.clear();
      isEnd = unreadable != null || broken != null || !read(block);
    } while (!isEnd && block.last().isEmpty());
    if (block.last().isPresent()) {
      return true;
    }
    if (unreadable != null) {
      throw unreadable;
    }
    if (broken != null) {
      throw broken;
    }
    if (last.isEmpty() && !mayBeEmpty) {
      throw new DocumentException(
          name,
          new Problem(
              "empty", Position.START, "The file holds no message.", "check how it was recorded"));
    }
    return false;
  }

  /** What keeps the file from being read on is said when the messages before have been taken. */
  private boolean read(MessageBlock block) {
    boolean isMore = false;
    try {
      isMore = recording.fill(block);
      last = block.last().or(() -> last);
    } catch (GzipInput.BrokenException e) {
      broken = broken(name, block.last().or(() -> last).orElse(Position.START));
    } catch (IOException e) {
      unreadable = e;
    } catch (DocumentException e) {
      broken = e;
    }
    return isMore;
  }

  /**
   * Returns how many lines have been read so far of a file of lines, blank ones too; of other files
   * nothing can be said.
   */
  public int lines() {
    return recording.lines();
  }

  @Override
  public void close() throws IOException {
    recording.close();
  }
}
