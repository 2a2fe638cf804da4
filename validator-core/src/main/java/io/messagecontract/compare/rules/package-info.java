/**
 * The facts by which a change is found and named, one small class each, one table: {@link
 * io.messagecontract.compare.rules.Rules}.
 *
 * <p>A rule never decides whether a change breaks anybody, never follows a reference and never
 * walks: it is handed two places that belong together.
 */
@NullMarked
package io.messagecontract.compare.rules;

import org.jspecify.annotations.NullMarked;
