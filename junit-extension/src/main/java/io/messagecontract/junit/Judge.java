package io.messagecontract.junit;

import io.messagecontract.document.RawMessage;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.util.Optional;

/**
 * Tells which message something is, and what is wrong with it, by all that a test knows.
 *
 * @param validator judges each message
 * @param channel where messages were sent of which nothing else is known
 * @param name which message it is where messages carry no name
 */
record Judge(MessageValidator validator, Optional<String> channel, Optional<String> name) {

  ValidationResult judge(RawMessage raw, Optional<String> sentTo) {
    Optional<String> met = sentTo.or(() -> channel);
    ValidationResult result = validator.validate(new Target(met, Optional.empty()), raw);
    boolean carriesNoName = validator.contract().identification().isEmpty();
    return result.message().isEmpty() && carriesNoName && name.isPresent()
        ? validator.validate(new Target(met, name), raw)
        : result;
  }
}
