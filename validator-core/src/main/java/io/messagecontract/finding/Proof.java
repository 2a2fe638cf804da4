package io.messagecontract.finding;

import java.util.List;
import java.util.Optional;

/**
 * What a comparison has established about a change.
 *
 * @param verdict the answer
 * @param guarantee what the answer is about, such as {@code forward}; empty if about no guarantee
 * @param witness the message that shows a break; present exactly if the verdict is {@link
 *     Verdict#BREAKING}
 * @param fingerprint names this change in this place, stable over unrelated edits
 * @param messages the messages that the change reaches, as {@code name on channel}
 * @param readers whom it concerns; empty if no test has shown anything about it
 * @param acceptance who lives with it and why, if somebody does
 * @since 0.1.0
 */
public record Proof(
    Verdict verdict,
    String guarantee,
    Optional<Witness> witness,
    String fingerprint,
    List<String> messages,
    Optional<Readers> readers,
    Optional<Acceptance> acceptance) {

  /** Checks that a break is shown, and only a break. */
  public Proof {
    if ((verdict == Verdict.BREAKING) != witness.isPresent()) {
      throw new IllegalArgumentException(verdict + " with witness " + witness);
    }
    messages = List.copyOf(messages);
  }

  /** An answer of which nothing more is known. */
  public Proof(Verdict verdict, Optional<Witness> witness, String fingerprint) {
    this(verdict, "", witness, fingerprint, List.of(), Optional.empty(), Optional.empty());
  }

  Proof accepted(Acceptance by) {
    return new Proof(verdict, guarantee, witness, fingerprint, messages, readers, Optional.of(by));
  }
}
