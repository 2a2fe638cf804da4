package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** The body of a message is described in another language, or in another version of it. */
final class SchemaFormatChanged implements MessageRule {

  private static final RuleId ID = new RuleId("schema-format-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<String> fields() {
    return List.of("/schemaFormat", "/payload/schemaFormat", "/payload");
  }

  @Override
  public Optional<Fact> fact(CommonMessage message) {
    return isChanged(message)
        ? Optional.of(
            new Fact(
                "The payload was described in "
                    + name(message.before())
                    + " and is described in "
                    + name(message.after())
                    + " now",
                Effect.unseen("only JSON Schema can be held against messages"),
                "keep the language and its version, or use a channel of its own for the new one"))
        : Optional.empty();
  }

  /** Drafts of JSON Schema are compared by what they accept. */
  static boolean isChanged(CommonMessage message) {
    return isDescribed(message.before())
        && isDescribed(message.after())
        && !language(message.before()).equals(language(message.after()));
  }

  private static boolean isDescribed(Message message) {
    return message.payload().isPresent() || message.foreign().isPresent();
  }

  private static Optional<MediaType> language(Message message) {
    return message.schemaFormat().map(format -> MediaType.of(format).withoutSuffix());
  }

  private static String name(Message message) {
    return message.schemaFormat().map(format -> '"' + format + '"').orElse("JSON Schema");
  }
}
