/**
 * The facts by which a change between two schemas of one value is found and named, one small class
 * each, one table: {@link io.messagecontract.compare.rules.schema.SchemaRules}.
 *
 * <p>A rule never decides whether a change breaks anybody, never follows a reference and never
 * walks: it is handed two places that belong together.
 */
@NullMarked
package io.messagecontract.compare.rules.schema;

import org.jspecify.annotations.NullMarked;
