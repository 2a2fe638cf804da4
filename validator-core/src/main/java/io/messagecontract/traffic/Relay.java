package io.messagecontract.traffic;

import io.messagecontract.document.DocumentException;
import io.messagecontract.document.MessageBlock;
import io.messagecontract.document.RecordedMessages;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Threads take turns to read a block of a recording, and each judges what it has read. The caller's
 * thread takes the results in the order in which the blocks were read.
 */
final class Relay<T> implements AutoCloseable {

  private final RecordedMessages messages;
  private final BlockJudge<T> judge;
  private final int threads;
  private final Supplier<MessageBlock> blocks;
  private final Consumer<T> take;
  private final Crew crew;
  private final Queue<Turn<T>> ahead = new ArrayDeque<>();
  private final BlockingQueue<Future<Optional<T>>> results = new LinkedBlockingQueue<>();
  private final Semaphore room;
  private boolean isEnd;
  private volatile boolean isStopped;

  /** A block that was read, and what will be made of it. */
  private record Turn<T>(MessageBlock block, FutureTask<Optional<T>> result) {}

  /** One part more than threads are busy with may wait, so that a slow one does not stop all. */
  Relay(
      RecordedMessages messages,
      BlockJudge<T> judge,
      int threads,
      Supplier<MessageBlock> blocks,
      Consumer<T> take) {
    this.messages = messages;
    this.judge = judge;
    this.threads = threads;
    this.blocks = blocks;
    this.take = take;
    this.crew = new Crew(threads);
    this.room = new Semaphore(threads + 1);
  }

  void run() throws IOException, DocumentException {
    try {
      if (threads > 1 && isLongerThanABlock()) {
        for (int thread = 0; thread < threads; thread++) {
          crew.add(this::judgeAll);
        }
        boolean isMore;
        do {
          isMore = takeNext();
        } while (isMore);
      } else {
        judgeAlone();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while messages were judged");
    }
  }

  /** Where there is no second block, no other thread is needed. */
  private boolean isLongerThanABlock() {
    Turn<T> first = next(null);
    Turn<T> second = first == null ? null : next(null);
    if (first != null) {
      ahead.add(first);
    }
    if (second != null) {
      ahead.add(second);
    }
    return second != null;
  }

  private void judgeAlone() throws InterruptedException, IOException, DocumentException {
    for (Turn<T> turn = next(null); turn != null; turn = next(turn.block())) {
      turn.result().run();
      takeNext();
    }
    takeNext();
  }

  private void judgeAll() {
    for (Turn<T> turn = next(null); turn != null; turn = next(turn.block())) {
      turn.result().run();
    }
  }

  /**
   * Reads a block, when there is room for one more result.
   *
   * @param free a block that is not needed any more, if there is one
   * @return null at the end, whose cause is among the results then
   */
  private synchronized @Nullable Turn<T> next(@Nullable MessageBlock free) {
    if (!ahead.isEmpty()) {
      return ahead.remove();
    }
    if (isEnd) {
      return null;
    }
    room.acquireUninterruptibly();
    if (isStopped) {
      return null;
    }
    try {
      MessageBlock block = free == null ? blocks.get() : free;
      if (messages.fill(block)) {
        FutureTask<Optional<T>> result =
            new FutureTask<>(() -> Optional.of(judge.judge(block, () -> isStopped)));
        results.add(result);
        return new Turn<>(block, result);
      }
      results.add(CompletableFuture.completedFuture(Optional.empty()));
    } catch (IOException | DocumentException | RuntimeException | Error e) {
      results.add(CompletableFuture.failedFuture(e));
    }
    isEnd = true;
    return null;
  }

  /** Hands on the next part, or throws what stands in its place; false at the end. */
  private boolean takeNext() throws InterruptedException, IOException, DocumentException {
    Optional<T> part;
    try {
      part = results.take().get();
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    }
    part.ifPresent(take);
    room.release();
    return part.isPresent();
  }

  private static RuntimeException unchecked(@Nullable Throwable cause)
      throws IOException, DocumentException {
    if (cause instanceof IOException unreadable) {
      throw unreadable;
    }
    if (cause instanceof DocumentException broken) {
      throw broken;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException exception
        ? exception
        : new IllegalStateException("nothing else that is checked is thrown", cause);
  }

  /** Whoever is still judging stops at the next message, and nobody waits for room any more. */
  @Override
  public void close() {
    isStopped = true;
    room.release(threads);
    crew.close();
  }
}
