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

  private final Acceptance acceptance;
  private final List<Message> messages;
  private final @Nullable Accepted sure;
  private volatile @Nullable Likely likely;
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
    likely = new Likely(name.orElse(""), message);
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
