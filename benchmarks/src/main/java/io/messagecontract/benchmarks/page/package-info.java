/**
 * The page of figures: sections from templates, each with the machine that it was measured on.
 *
 * <p>It knows no benchmarks.
 */
@NullMarked
package io.messagecontract.benchmarks.page;

import org.jspecify.annotations.NullMarked;
