package io.messagecontract.compare;

/**
 * What a writer may put into an object beside the properties that its contract documents.
 *
 * @since 0.1.0
 */
public enum ContentModel {
  /** Nothing: what is sent holds only what is documented. Readers ignore the rest. */
  CLOSED,
  /** Anything that the schema does not forbid: JSON Schema to the letter. */
  OPEN
}
