package io.messagecontract.document;

/**
 * One reason why a text cannot be read, or a note on one that can.
 *
 * @param rule what is wrong, as a stable name such as {@code duplicate-key}
 * @param position where
 * @param message what was found and what was expected, in one sentence
 * @param hint what to do about it
 * @since 0.1.0
 */
public record Problem(String rule, Position position, String message, String hint) {}
