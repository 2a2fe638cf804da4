package io.messagecontract.document;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * Some messages that stand beside each other in a recording, as {@link RecordedMessages#fill} puts
 * them in. They may be taken out by another thread than the one that reads the recording. A block
 * can be filled again, which saves the memory of a new one.
 *
 * @since 0.1.0
 */
public final class MessageBlock {

  /** Large enough that handing it to another thread costs next to nothing. */
  private static final int BYTES = 1 << 19;

  private final int bytes;
  private final LineBlock lines;
  private final Queue<RawMessage> elements = new ArrayDeque<>();
  private Optional<Position> last = Optional.empty();
  private int size;

  /** A block of the usual size: half a megabyte, or one message if that is longer. */
  public MessageBlock() {
    this(BYTES);
  }

  /** A block that holds about so many bytes, or one message if that is longer. */
  public MessageBlock(int bytes) {
    this.bytes = bytes;
    this.lines = new LineBlock(bytes);
  }

  /**
   * Takes out the next message; empty behind the last one. It is not to be used any more when the
   * block is filled again.
   */
  public Optional<RawMessage> next() {
    Optional<RawMessage> line = lines.next();
    return line.isPresent() ? line : Optional.ofNullable(elements.poll());
  }

  void clear() {
    lines.clear();
    elements.clear();
    last = Optional.empty();
    size = 0;
  }

  /** Returns what holds the messages that are lines. */
  LineBlock lines() {
    return lines;
  }

  /** Adds a message that is no line, of so many bytes or so. */
  void add(RawMessage message, int length) {
    elements.add(message);
    last = Optional.of(message.start());
    size += length;
  }

  /** Tells whether no more messages should be added that are no lines. */
  boolean isFull() {
    return size >= bytes;
  }

  /** Returns where the last message begins that was put in; empty if there is none. */
  Optional<Position> last() {
    return last.or(lines::last);
  }
}
