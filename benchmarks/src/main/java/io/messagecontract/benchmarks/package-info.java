/**
 * Measures how the time to load a contract grows with its messages, and how much of it is the YAML
 * parser's.
 *
 * <p>It sees of the core what users see. Its times are for reading, not for tests: no build passes
 * or fails by them.
 */
@NullMarked
package io.messagecontract.benchmarks;

import org.jspecify.annotations.NullMarked;
