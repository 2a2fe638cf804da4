/**
 * Measures what the toolkit costs, each thing beside its peer and beside what a parser takes, and
 * writes the page of figures.
 *
 * <p>It sees of the core what users see. Its times are for reading, not for tests: no build passes
 * or fails by them.
 */
@NullMarked
package io.messagecontract.benchmarks;

import org.jspecify.annotations.NullMarked;
