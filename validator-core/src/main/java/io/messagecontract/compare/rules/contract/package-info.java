/**
 * The facts by which a change in channels, operations and messages is found and named, one small
 * class each, one table: {@link io.messagecontract.compare.rules.contract.ContractRules}.
 *
 * <p>Here channels and messages of two contracts are paired, too. What their schemas say is not
 * looked at, and no rule decides whether a change breaks anybody.
 */
@NullMarked
package io.messagecontract.compare.rules.contract;

import org.jspecify.annotations.NullMarked;
