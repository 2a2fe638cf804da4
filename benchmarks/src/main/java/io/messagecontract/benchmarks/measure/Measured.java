package io.messagecontract.benchmarks.measure;

/**
 * What is known of the methods of a benchmark.
 *
 * @since 0.1.0
 */
public interface Measured {

  /** Returns how long a call took with these values of the benchmark's parameters. */
  Figure time(String method, String... parameters);

  /** Returns how many bytes a call has allocated. */
  Figure bytes(String method, String... parameters);
}
