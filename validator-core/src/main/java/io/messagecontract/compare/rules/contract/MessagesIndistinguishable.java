package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.ChannelPair;
import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.compare.rules.contract.Effect.Claim;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two messages of a channel that could be told apart can be the same now. */
final class MessagesIndistinguishable implements ContractRule {

  private static final RuleId ID = new RuleId("messages-indistinguishable");

  @Override
  public RuleId id() {
    return ID;
  }

  /** That messages can be told apart now needs not be said. */
  @Override
  public Optional<RuleId> mirror() {
    return Optional.empty();
  }

  @Override
  public List<ContractChange> changes(ContractPair pair) {
    if (pair.before().identification().isPresent() || pair.after().identification().isPresent()) {
      return List.of();
    }
    Confusion confusion = new Confusion(pair);
    List<ContractChange> changes = new ArrayList<>();
    for (ChannelPair channel : pair.channels()) {
      List<CommonMessage> messages =
          channel.messages().stream().flatMap(message -> message.common().stream()).toList();
      for (int i = 0; i < messages.size(); i++) {
        for (int j = i + 1; j < messages.size(); j++) {
          CommonMessage one = messages.get(i);
          CommonMessage other = messages.get(j);
          if (areMetTogether(one, other)) {
            confusion
                .of(one, other)
                .map(claim -> change(one, other, claim))
                .ifPresent(changes::add);
          }
        }
      }
    }
    return changes;
  }

  private static boolean areMetTogether(CommonMessage one, CommonMessage other) {
    Set<?> some = one.after().directions();
    Set<?> others = other.after().directions();
    boolean sameWay = some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    return sameWay && type(one.after()).equals(type(other.after()));
  }

  private static MediaType type(Message message) {
    return MediaType.of(message.contentType());
  }

  private static ContractChange change(CommonMessage one, CommonMessage other, Claim claim) {
    Effect effect =
        new Effect(
            claim,
            new Claim.Unseen("whoever reads old messages has to tell which of the two they are"),
            new Claim.Holds());
    List<Message> both = List.of(one.after(), other.after());
    return new ContractChange(
        ID,
        effect,
        both,
        one.after().location(),
        Optional.of(one.before().location()),
        "2 messages on " + one.after().id().channel(),
        "\""
            + one.after().id().name()
            + "\" and \""
            + other.after().id().name()
            + "\" could be told apart and cannot be now",
        "give each a required property with a const of its own");
  }
}
