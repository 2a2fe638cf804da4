package io.messagecontract.maven;

import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/**
 * Says now and then that long work goes on: after 100,000 messages, then after 200,000, 500,000,
 * 1,000,000 and so on. The lines are the same in every run.
 */
final class Progress {

  private final Log log;
  private long unit = 100_000;
  private long next = unit;

  Progress(Log log) {
    this.log = log;
  }

  void reached(long messages, String file) {
    while (messages >= next) {
      log.info(String.format(Locale.ROOT, "%,d messages so far, now in %s", next, file));
      unit = next == 5 * unit ? 10 * unit : unit;
      next = next < unit ? unit : next == unit ? 2 * unit : 5 * unit;
    }
  }
}
