/**
 * Reads JSON and YAML into trees that know the line and column of every node.
 *
 * <p>This is the only package that parses, and so the only gate for hostile input: encoding, size,
 * depth, duplicate keys, trailing text and YAML's many spellings are settled here, once. It must
 * not know what a document means: neither AsyncAPI nor JSON Schema nor a contract.
 */
@NullMarked
package io.messagecontract.document;

import org.jspecify.annotations.NullMarked;
