package io.messagecontract.contract;

/**
 * Where a payload is described in a language that cannot be checked, such as Avro.
 *
 * @param path the document's path below the contract's root
 * @param pointer the JSON Pointer of the description in it
 * @param format its {@code schemaFormat}
 * @since 0.1.0
 */
public record ForeignSchema(String path, String pointer, String format) {}
