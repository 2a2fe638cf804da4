package io.messagecontract.traffic;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that are there only until it is closed. None is, until there is work. */
final class Crew implements AutoCloseable {

  private final ExecutorService threads;
  private boolean isAtWork;

  Crew(int most) {
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newFixedThreadPool(
            most,
            work -> {
              Thread thread = new Thread(work, "message-contract-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  void add(Runnable work) {
    isAtWork = true;
    threads.execute(work);
  }

  /** Tells whether any work was added. */
  boolean isAtWork() {
    return isAtWork;
  }

  /** Waits for the threads, even if that is interrupted: none goes on behind the caller's back. */
  @Override
  public void close() {
    threads.shutdown();
    boolean isInterrupted = false;
    while (!threads.isTerminated()) {
      try {
        threads.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
