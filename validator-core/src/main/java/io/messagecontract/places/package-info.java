/**
 * What the messages of a contract can show of their schema: every documented place that can be
 * there, every one that can be missing, and every listed value.
 *
 * <p>The places are those of {@link io.messagecontract.validate.Observation}, found in the schema
 * and not in a message. This package must not know who asks, nor what was shown.
 */
@NullMarked
package io.messagecontract.places;

import org.jspecify.annotations.NullMarked;
