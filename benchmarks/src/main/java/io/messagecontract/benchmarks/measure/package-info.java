/**
 * Runs benchmarks in rounds and says what came of them as figures and tables of ratios.
 *
 * <p>It knows JMH and nothing of contracts.
 */
@NullMarked
package io.messagecontract.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
