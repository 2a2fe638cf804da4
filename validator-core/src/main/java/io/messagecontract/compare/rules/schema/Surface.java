package io.messagecontract.compare.rules.schema;

import io.messagecontract.inclusion.Focus;

/**
 * What is documented no more.
 *
 * @param values the values that had it
 * @param isStillAccepted whether only those of them count that readers still accept: they have lost
 *     their documentation and nothing else
 * @since 0.1.0
 */
public record Surface(Focus values, boolean isStillAccepted) {}
