/**
 * What it costs to judge messages: valid and wrong ones, small and large ones, by schemas of many
 * kinds, and recordings of them; each beside the token stream, which is the least that any judge
 * pays, and beside networknt as a user would set it up.
 *
 * <p>It sees of the core what users see. The peers are libraries in their own packages.
 */
@NullMarked
package io.messagecontract.benchmarks.verdict;

import org.jspecify.annotations.NullMarked;
