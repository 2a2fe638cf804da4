package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.solver.Proof;

/**
 * Whether a reader accepts all that a writer may write.
 *
 * @since 0.1.0
 */
public sealed interface Answer {

  /**
   * It does.
   *
   * @param proof why, for developers
   */
  record Included(Proof proof) implements Answer {}

  /**
   * It does not.
   *
   * @param witness a value that the validator has accepted on the writer's side and rejected on the
   *     reader's
   */
  record Broken(JsonNode witness) implements Answer {}

  /**
   * Neither was shown.
   *
   * @param reason what stood in the way, a short phrase that does not change with the question
   */
  record Undecided(String reason) implements Answer {}
}
