package io.messagecontract.finding;

import java.util.Optional;

/**
 * What a comparison has established about a change.
 *
 * @param verdict the answer
 * @param witness the message that shows a break; present exactly if the verdict is {@link
 *     Verdict#BREAKING}
 * @param fingerprint names this change in this place, stable over unrelated edits
 * @since 0.1.0
 */
public record Proof(Verdict verdict, Optional<Witness> witness, String fingerprint) {

  /** Checks that a break is shown, and only a break. */
  public Proof {
    if ((verdict == Verdict.BREAKING) != witness.isPresent()) {
      throw new IllegalArgumentException(verdict + " with witness " + witness);
    }
  }
}
