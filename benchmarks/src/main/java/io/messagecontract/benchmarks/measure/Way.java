package io.messagecontract.benchmarks.measure;

/**
 * One of several ways to do the same thing.
 *
 * @param method the benchmark's method that goes it
 * @param label what readers know it as
 * @since 0.1.0
 */
public record Way(String method, String label) {}
