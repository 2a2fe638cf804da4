/**
 * The keywords of JSON Schema: which draft has them, what their values look like, and to what kind
 * of message value they apply.
 *
 * <p>One table for everything that asks about keywords. This package must not know what checks a
 * schema, nor where a schema stands.
 */
@NullMarked
package io.messagecontract.vocabulary;

import org.jspecify.annotations.NullMarked;
