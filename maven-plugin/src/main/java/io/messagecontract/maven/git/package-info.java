/**
 * Contracts as they were in a commit. The only package that sees JGit.
 *
 * <p>It reads and never writes, starts no program, reaches no network, and asks no configuration
 * but that of the repository. It knows no goals and no parameters.
 */
@NullMarked
package io.messagecontract.maven.git;

import org.jspecify.annotations.NullMarked;
