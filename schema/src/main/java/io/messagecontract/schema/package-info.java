/**
 * The Session Notification Events contract, as files: an AsyncAPI document and its JSON Schemas.
 *
 * <p>The package exists so that producers, consumers and builds check against one and the same
 * contract, by one name. It must not know who reads the contract or how: no parser, no validation,
 * no JUnit, no Maven. A contract that depended on its checker could be used with no other.
 */
@NullMarked
package io.messagecontract.schema;

import org.jspecify.annotations.NullMarked;
