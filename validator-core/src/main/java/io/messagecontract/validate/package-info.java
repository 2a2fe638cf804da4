/**
 * Gives verdicts on messages.
 *
 * <p>The only package that sees the JSON Schema engine (networknt), behind {@link
 * io.messagecontract.validate.SchemaValidator}. It must not know how contracts are compared, nor
 * where a message came from.
 */
@NullMarked
package io.messagecontract.validate;

import org.jspecify.annotations.NullMarked;
