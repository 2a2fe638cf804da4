/**
 * Measures how the time to load a contract grows with its messages, how much of it is the YAML
 * parser's, and what it costs to compare one contract with another.
 *
 * <p>It sees of the core what users see. Its times are for reading, not for tests: no build passes
 * or fails by them.
 */
@NullMarked
package io.messagecontract.benchmarks;

import org.jspecify.annotations.NullMarked;
