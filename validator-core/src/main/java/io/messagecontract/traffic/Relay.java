package io.messagecontract.traffic;

import io.messagecontract.document.DocumentException;
import io.messagecontract.document.MessageBlock;
import io.messagecontract.document.RecordedMessages;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends blocks round: the caller's thread fills them, others judge what is in them, and the
 * caller's thread takes the results in the order in which the blocks were filled.
 */
final class Relay<T> implements AutoCloseable {

  private final BlockJudge<T> judge;
  private final int threads;
  private final Supplier<MessageBlock> blocks;
  private final Consumer<T> take;
  private final Crew crew;
  private final Queue<Sent<T>> sent = new ArrayDeque<>();
  private volatile boolean isStopped;

  /** A block that is on its way, and what will be made of it. */
  private record Sent<T>(MessageBlock block, FutureTask<T> result) {}

  Relay(BlockJudge<T> judge, int threads, Supplier<MessageBlock> blocks, Consumer<T> take) {
    this.judge = judge;
    this.threads = threads;
    this.blocks = blocks;
    this.take = take;
    this.crew = new Crew(threads);
  }

  void run(RecordedMessages messages) throws IOException, DocumentException {
    try {
      MessageBlock block = freeBlock();
      while (fill(messages, block)) {
        send(block);
        block = freeBlock();
      }
      takeAll();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while messages were judged");
    }
  }

  /** What keeps the file from being read on is told behind the messages before it. */
  private boolean fill(RecordedMessages messages, MessageBlock block)
      throws IOException, DocumentException, InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    try {
      return messages.fill(block);
    } catch (IOException | DocumentException e) {
      takeAll();
      throw e;
    }
  }

  /** Returns a block that nobody needs: one more is under way than threads can be busy with. */
  private MessageBlock freeBlock() throws InterruptedException {
    return sent.size() == (threads == 1 ? 1 : threads + 1) ? takeOldest() : blocks.get();
  }

  /** The first block waits for a second one: where there is none, no other thread is needed. */
  private void send(MessageBlock block) {
    FutureTask<T> result = new FutureTask<>(() -> judge.judge(block, () -> isStopped));
    sent.add(new Sent<>(block, result));
    if (crew.isAtWork()) {
      crew.add(result);
    } else if (sent.size() > 1) {
      sent.forEach(waiting -> crew.add(waiting.result()));
    }
  }

  private void takeAll() throws InterruptedException {
    while (!sent.isEmpty()) {
      takeOldest();
    }
  }

  private MessageBlock takeOldest() throws InterruptedException {
    Sent<T> oldest = sent.remove();
    if (!crew.isAtWork()) {
      oldest.result().run();
    }
    try {
      take.accept(oldest.result().get());
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    }
    return oldest.block();
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException exception
        ? exception
        : new IllegalStateException("judging throws nothing that is checked", cause);
  }

  /** Whoever is still judging stops at the next message. */
  @Override
  public void close() {
    isStopped = true;
    crew.close();
  }
}
