package io.messagecontract.traffic;

import io.messagecontract.document.DocumentException;
import io.messagecontract.document.MessageBlock;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Judges the messages of a recording on all processors, and makes of the results what the caller
 * wants, as if they had been judged one after the other.
 *
 * <pre>{@code
 * RecordedTraffic traffic = new RecordedTraffic(new MessageValidator(contract), Target.any());
 * List<Finding> findings = new ArrayList<>();
 * try (RecordedMessages messages = RecordedMessages.open(file, "day.ndjson.gz")) {
 *   traffic.judge(
 *       messages,
 *       ArrayList<Finding>::new,
 *       (some, result) -> some.addAll(result.findings()),
 *       findings::addAll);
 * }
 * }</pre>
 *
 * <p>A few megabytes of the recording are in memory at a time, and as much of the results as the
 * caller puts into a few parts. All threads end before the call returns.
 *
 * @since 0.1.0
 */
public final class RecordedTraffic {

  private final MessageValidator validator;
  private final Target target;
  private final int threads;
  private final Supplier<MessageBlock> blocks;

  /**
   * Judges on as many threads as there are processors.
   *
   * @param target what is known of all messages before they are read
   */
  public RecordedTraffic(MessageValidator validator, Target target) {
    this(validator, target, Runtime.getRuntime().availableProcessors());
  }

  /**
   * Judges on so many threads.
   *
   * @param target what is known of all messages before they are read
   * @param threads 1 for the caller's own; beside more than that, the caller's takes the results
   * @throws IllegalArgumentException if there are none
   */
  public RecordedTraffic(MessageValidator validator, Target target, int threads) {
    this(validator, target, threads, MessageBlock::new);
  }

  RecordedTraffic(
      MessageValidator validator, Target target, int threads, Supplier<MessageBlock> blocks) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread has to judge, not " + threads);
    }
    this.validator = validator;
    this.target = target;
    this.threads = threads;
    this.blocks = blocks;
  }

  /**
   * Judges all messages that are left of a recording.
   *
   * <p>The results of messages that stand beside each other are gathered in a part, by one thread.
   * The parts are handed on in the order of the recording, on the caller's thread. An exception
   * that {@code add} or {@code take} throws ends the work, and is thrown.
   *
   * @param part makes an empty part; several are made at the same time
   * @param add adds a result to a part; the same at the same time, but for the part
   * @param take takes a part that is complete
   * @throws DocumentException if no message can be made out at a place, or there is none at all;
   *     the messages before that place have been judged and handed on
   * @throws IOException if the file cannot be read; the messages before have been handed on. So it
   *     ends if the caller's thread is interrupted, which it still is then.
   */
  public <T> void judge(
      RecordedMessages messages,
      Supplier<T> part,
      BiConsumer<T, ValidationResult> add,
      Consumer<T> take)
      throws IOException, DocumentException {
    BlockJudge<T> judge = new BlockJudge<>(validator, target, part, add);
    try (Relay<T> relay = new Relay<>(messages, judge, threads, blocks, take)) {
      relay.run();
    }
  }
}
