package io.messagecontract.spark;

import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every task has to know.
 *
 * @param contract the contract
 * @param strictness how much is asked of a message
 * @param channel the channel of all messages, where it is known
 * @param message the name of all messages, where it is known
 * @param column the column of Parquet files that holds messages
 */
record AuditOrder(
    ContractCopy contract,
    Strictness strictness,
    @Nullable String channel,
    @Nullable String message,
    String column)
    implements Serializable {

  Target target() {
    return new Target(Optional.ofNullable(channel), Optional.ofNullable(message));
  }

  MessageValidator validator() {
    return new MessageValidator(contract.load(), strictness);
  }
}
