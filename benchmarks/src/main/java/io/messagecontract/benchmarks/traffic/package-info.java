/**
 * What it costs to judge recorded traffic, as whole processes: a program that writes a recording,
 * one that only goes through its tokens, and one that judges it. {@code build/traffic.sh} runs them
 * in turns.
 */
@NullMarked
package io.messagecontract.benchmarks.traffic;

import org.jspecify.annotations.NullMarked;
