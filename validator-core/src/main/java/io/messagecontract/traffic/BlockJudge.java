package io.messagecontract.traffic;

import io.messagecontract.document.MessageBlock;
import io.messagecontract.document.RawMessage;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Judges the messages of a block, and gathers the results in a part of the caller's kind. */
record BlockJudge<T>(
    MessageValidator validator,
    Target target,
    Supplier<T> newPart,
    BiConsumer<T, ValidationResult> add) {

  /**
   * Judges what is in a block.
   *
   * @param isStopped asked before each message: some take long, and nobody may want them any more
   */
  T judge(MessageBlock block, BooleanSupplier isStopped) {
    T part = newPart.get();
    Optional<RawMessage> message = block.next();
    while (message.isPresent() && !isStopped.getAsBoolean()) {
      add.accept(part, validator.validate(target, message.get()));
      message = block.next();
    }
    return part;
  }
}
