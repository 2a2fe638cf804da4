package io.messagecontract.contract;

/**
 * Where a schema stands in the documents of a contract.
 *
 * @param path the document's path below the contract's root
 * @param pointer the schema's JSON Pointer in it
 * @param dialect the rules by which it is read where no {@code $schema} says otherwise
 * @since 0.1.0
 */
public record SchemaPlace(String path, String pointer, SchemaDialect dialect) {}
