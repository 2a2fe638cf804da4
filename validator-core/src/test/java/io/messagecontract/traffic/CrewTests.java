package io.messagecontract.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CrewTests {

  @Test
  void waitsForItsThreadsEvenIfThatIsInterrupted() {
    AtomicBoolean isDone = new AtomicBoolean();
    try (Crew crew = new Crew(2)) {
      Thread caller = Thread.currentThread();
      crew.add(
          () -> {
            caller.interrupt();
            Thread.yield();
            isDone.set(true);
          });
    }
    assertThat(isDone).isTrue();
    assertThat(Thread.interrupted()).as("it is told to whoever called").isTrue();
    assertThat(threads()).isEmpty();
  }

  @Test
  void startsNoThreadWithoutWork() {
    try (Crew crew = new Crew(2)) {
      assertThat(crew).isNotNull();
      assertThat(threads()).isEmpty();
    }
  }

  @Test
  void keepsNoJvmAlive() {
    AtomicBoolean isDaemon = new AtomicBoolean();
    try (Crew crew = new Crew(1)) {
      crew.add(() -> isDaemon.set(Thread.currentThread().isDaemon()));
    }
    assertThat(isDaemon).isTrue();
  }

  /** Returns the names of all threads of crews that are alive. */
  static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.equals("message-contract-traffic"))
        .toList();
  }
}
