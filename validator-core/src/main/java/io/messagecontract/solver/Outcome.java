package io.messagecontract.solver;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is known of a set.
 *
 * @since 0.1.0
 */
public sealed interface Outcome {

  /** It has this value. */
  record Found(JsonNode value) implements Outcome {}

  /** It has no value, and why. */
  record None(Proof proof) implements Outcome {}

  /** Neither is known; the reason is a short phrase that does not change with the question. */
  record Unknown(String reason) implements Outcome {

    /** A value is in the set that was asked about, and who was asked to confirm it did not. */
    public static final Unknown REFUSED = new Unknown("a value that was found is not confirmed");
  }
}
