/**
 * What tests have shown of a contract: written by the JVM that runs them, read afterwards.
 *
 * <p>The format is described in {@code docs/formats/evidence.md}. Tests and those who read what
 * they have shown meet in files and nowhere else. This package must not know what runs tests, nor
 * what is made of the evidence.
 */
@NullMarked
package io.messagecontract.evidence;

import org.jspecify.annotations.NullMarked;
