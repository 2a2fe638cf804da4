/**
 * Changes that somebody lives with: the file that lists them, and what it does to findings.
 *
 * <p>Every entry names one change by its fingerprint, and says who accepted it, why, and how long
 * it holds. This package must not know how changes are found, and has no clock: callers say which
 * day it is.
 */
@NullMarked
package io.messagecontract.accept;

import org.jspecify.annotations.NullMarked;
