/**
 * Contract tests with JUnit Jupiter: annotations, and the extensions behind them.
 *
 * <p>The package exists so that a test says what it proves in one line, and a failed test what to
 * do. It decides nothing about messages: every verdict comes from the core's validator, every
 * failure text from its reports. It must not know Maven, nor how a message travels.
 */
@NullMarked
package io.messagecontract.junit;

import org.jspecify.annotations.NullMarked;
