package io.messagecontract.evidence;

import io.messagecontract.text.Visible;
import java.io.IOException;

/**
 * Says that evidence could not be kept. What was recorded before is still there.
 *
 * @since 0.1.0
 */
public final class EvidenceException extends IOException {

  private static final long serialVersionUID = 1L;

  EvidenceException(String message) {
    super(Visible.text(message));
  }

  /** Java's own exceptions often have no more to say than a file's name. */
  EvidenceException(String message, IOException cause) {
    super(Visible.text(message + ": " + cause), cause);
  }
}
