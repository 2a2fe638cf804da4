package io.messagecontract.finding;

import java.util.List;

/**
 * Whom a change concerns, by what tests have shown. It says nothing of consumers without such
 * tests, and changes no verdict.
 *
 * @param reading the tests that read what has changed, by name
 * @param ignoring the tests that read the messages and ignore what has changed, by name
 * @param unsure the tests that read the messages and have not met what has changed, by name
 * @since 0.1.0
 */
public record Readers(List<Reader> reading, List<String> ignoring, List<String> unsure) {

  /**
   * A test that reads what has changed.
   *
   * @param test its name, such as {@code org.acme.ListenerTests#readsEvents}
   * @param messages the messages in which it does, as {@code name on channel}, sorted
   * @since 0.1.0
   */
  public record Reader(String test, List<String> messages) {

    /** Copies the list. */
    public Reader {
      messages = List.copyOf(messages);
    }
  }

  /** Copies the lists. */
  public Readers {
    reading = List.copyOf(reading);
    ignoring = List.copyOf(ignoring);
    unsure = List.copyOf(unsure);
  }
}
