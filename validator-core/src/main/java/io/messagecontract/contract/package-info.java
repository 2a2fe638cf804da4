/**
 * A contract: channels, messages and where their schemas stand.
 *
 * <p>It is free of AsyncAPI versions, which end in {@code load}. It must not know how a message is
 * validated, nor how two contracts are compared.
 */
@NullMarked
package io.messagecontract.contract;

import org.jspecify.annotations.NullMarked;
