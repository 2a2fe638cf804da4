package io.messagecontract.traffic;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that are there only until it is closed. None is, until there is work. */
final class Crew implements AutoCloseable {

  private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
  private final ExecutorService executor;

  Crew(int most) {
    this.executor = Executors.newFixedThreadPool(most, this::thread);
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(work, "message-contract-traffic");
    thread.setDaemon(true);
    threads.add(thread);
    return thread;
  }

  void add(Runnable work) {
    executor.execute(work);
  }

  /** Waits for the threads, even if that is interrupted: none goes on behind the caller's back. */
  @Override
  public void close() {
    executor.shutdown();
    boolean isInterrupted = false;
    while (!threads.isEmpty()) {
      try {
        threads.element().join();
        threads.remove();
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
