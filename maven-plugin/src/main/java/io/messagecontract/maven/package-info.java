/**
 * The goals of the Maven plugin.
 *
 * <p>A goal takes parameters, makes one call to the core, writes reports and decides. This package
 * must not know JUnit, nor how a contract is read, compared or checked.
 */
@NullMarked
package io.messagecontract.maven;

import org.jspecify.annotations.NullMarked;
