package io.messagecontract.finding;

/**
 * A message that shows a break: the validator has accepted it on one side and rejected it on the
 * other. It is made up, never taken from traffic.
 *
 * @param json the message
 * @param acceptedBy the side that accepts it, in words
 * @param rejectedBy the side that rejects it, in words
 * @since 0.1.0
 */
public record Witness(String json, String acceptedBy, String rejectedBy) {}
