/**
 * Holds the step of a contract's version against what has changed.
 *
 * <p>Versions are read as semantic versions. This package must not know how changes are found; it
 * is the only one that sees the library for versions.
 */
@NullMarked
package io.messagecontract.version;

import org.jspecify.annotations.NullMarked;
