/**
 * Compares two contracts: what changed, whom it breaks, and the message that shows it.
 *
 * <p>Rules find and name a change; a witness or a proof decides what it means. This package must
 * not know how a schema engine works, nor how findings are shown.
 */
@NullMarked
package io.messagecontract.compare;

import org.jspecify.annotations.NullMarked;
