/** What it costs to test with contracts: suites of tests, run as a build runs them. */
@NullMarked
package io.messagecontract.benchmarks.testing;

import org.jspecify.annotations.NullMarked;
