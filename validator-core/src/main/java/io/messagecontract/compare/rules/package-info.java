/**
 * What all rules of a comparison have in common; the rules themselves stand below.
 *
 * <p>A rule finds a change and names it. It never decides whether the change breaks anybody.
 */
@NullMarked
package io.messagecontract.compare.rules;

import org.jspecify.annotations.NullMarked;
