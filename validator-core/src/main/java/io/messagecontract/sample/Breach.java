package io.messagecontract.sample;

/**
 * Why a sample is invalid: without this one keyword, the contract would accept it.
 *
 * @param keyword the keyword, such as {@code type} or {@code required}; {@code false} for a schema
 *     that accepts nothing
 * @param pointer the JSON Pointer, within the message body, of the value that it rejects
 * @since 0.1.0
 */
public record Breach(String keyword, String pointer) {}
