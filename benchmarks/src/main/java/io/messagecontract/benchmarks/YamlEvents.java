package io.messagecontract.benchmarks;

import java.io.ByteArrayInputStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;

/**
 * The limit for documents: what the YAML parser takes for a text, of which nobody asks anything.
 */
final class YamlEvents {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private YamlEvents() {}

  /** Reads a text to its end and returns how many events it has. */
  static int count(byte[] text) {
    int count = 0;
    for (Event event : new Parse(SETTINGS).parseInputStream(new ByteArrayInputStream(text))) {
      count += event.getEventId() == Event.ID.StreamEnd ? 0 : 1;
    }
    return count;
  }
}
