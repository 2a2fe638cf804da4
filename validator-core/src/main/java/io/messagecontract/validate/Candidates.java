package io.messagecontract.validate;

import io.messagecontract.contract.Message;
import io.messagecontract.validate.Acceptance.Accepted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The messages that come into question for a target. */
final class Candidates {

  private static final int MOST_MISSES = 8;

  private final Acceptance acceptance;
  private final List<Message> messages;
  private final @Nullable Accepted sure;
  private volatile @Nullable Likely likely;

  /** How often the likely one was another, of late; several threads may lose count. */
  private int misses;

  private final Map<String, Accepted> named = new ConcurrentHashMap<>();

  Candidates(Acceptance acceptance, List<Message> messages, Optional<String> name) {
    this.acceptance = acceptance;
    this.messages = messages;
    this.sure = name.isPresent() ? accepted(name.get()) : onlyOne();
  }

  /** Where the contract names messages, the only one there is may have another name. */
  private @Nullable Accepted onlyOne() {
    return messages.size() == 1 && !acceptance.isNamedByContract()
        ? acceptance.accepted(messages.get(0))
        : null;
  }

  /** Returns which message it is, whatever else there is in it; null where that is not sure. */
  @Nullable Accepted sure() {
    return sure;
  }

  /** A name that was met, and the message of that name: others are often like it. */
  record Likely(String name, Accepted message) {}

  /** Returns what messages are often like; null before the first one. */
  @Nullable Likely likely() {
    return likely;
  }

  void expect(Optional<String> name, Accepted message) {
    Likely before = likely;
    if (before != null && before.message().check == message.check) {
      misses = Math.max(0, misses - 1);
    } else {
      misses = Math.min(MOST_MISSES, misses + 1);
      likely = new Likely(name.orElse(""), message);
    }
  }

  /** Tells whether messages of several kinds come in turns, so that a guess is mostly wrong. */
  boolean areMixed() {
    return misses > MOST_MISSES / 2;
  }

  /** Returns which message an instance of that name is; null where that is not sure. */
  @Nullable Accepted named(Optional<String> name) {
    if (name.isEmpty()) {
      return messages.size() == 1 ? acceptance.accepted(messages.get(0)) : null;
    }
    Accepted known = named.get(name.get());
    return known == null ? accepted(name.get()) : known;
  }

  private @Nullable Accepted accepted(String name) {
    Optional<Message> sure = Identification.sure(messages, name);
    Accepted accepted = sure.isPresent() ? acceptance.accepted(sure.get()) : null;
    if (accepted != null) {
      named.put(name, accepted);
    }
    return accepted;
  }
}
