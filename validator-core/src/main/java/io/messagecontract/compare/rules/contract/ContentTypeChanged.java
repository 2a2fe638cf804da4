package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.finding.RuleId;
import java.util.List;
import java.util.Optional;

/** A message says that it has another media type. */
final class ContentTypeChanged implements MessageRule {

  private static final RuleId ID = new RuleId("content-type-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<String> fields() {
    return List.of("/contentType");
  }

  @Override
  public Optional<Fact> fact(CommonMessage message) {
    String was = message.before().contentType();
    String is = message.after().contentType();
    boolean isTheDefault =
        message.before().inheritsContentType() && message.after().inheritsContentType();
    return isTheDefault || MediaType.of(was).equals(MediaType.of(is))
        ? Optional.empty()
        : Optional.of(
            new Fact(
                "The content type was \"" + was + "\" and is \"" + is + "\" now",
                Effect.unseen("JSON text does not show how a message is written or announced"),
                "keep the content type, or send the new one on a channel of its own"));
  }
}
