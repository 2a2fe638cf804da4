package io.messagecontract.maven.topic;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what an audit says, and does something when so many records have been judged. */
final class Heard implements AuditLog {

  final List<String> lines = new CopyOnWriteArrayList<>();
  private final long when;
  private final Action action;

  /** What is done. */
  interface Action {
    void run() throws Exception;
  }

  Heard() {
    this(-1, () -> {});
  }

  Heard(long when, Action action) {
    this.when = when;
    this.action = action;
  }

  @Override
  public void say(String line) {
    lines.add(line);
  }

  @Override
  public void reached(long records, String place) {
    if (records == when) {
      try {
        action.run();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
