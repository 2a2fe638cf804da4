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
      changes.addAll(
          changes(
              channel.messages().stream().flatMap(message -> message.common().stream()).toList(),
              confusion));
    }
    return changes;
  }

  /** Pairs of a channel that are not looked at are one change, however many they are. */
  private static List<ContractChange> changes(List<CommonMessage> messages, Confusion confusion) {
    List<ContractChange> changes = new ArrayList<>();
    List<CommonMessage> skipped = List.of();
    int count = 0;
    for (int i = 0; i < messages.size(); i++) {
      for (int j = i + 1; j < messages.size(); j++) {
        CommonMessage one = messages.get(i);
        CommonMessage other = messages.get(j);
        Optional<Claim> claim =
            areMetTogether(one, other) ? confusion.of(one, other) : Optional.empty();
        if (claim.isPresent() && claim.get() == Confusion.TOO_MANY) {
          skipped = skipped.isEmpty() ? List.of(one, other) : skipped;
          count++;
        } else if (claim.isPresent()) {
          changes.add(change(one, other, claim.get(), 1));
        }
      }
    }
    if (!skipped.isEmpty()) {
      changes.add(change(skipped.get(0), skipped.get(1), Confusion.TOO_MANY, count));
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

  private static ContractChange change(
      CommonMessage one, CommonMessage other, Claim claim, int pairs) {
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
        (pairs == 1 ? "2 messages on " : pairs + " pairs of messages on ")
            + one.after().id().channel(),
        "\""
            + one.after().id().name()
            + "\" and \""
            + other.after().id().name()
            + (pairs == 1 ? "\"" : "\", and other messages,")
            + " could be told apart and cannot be now",
        "give each a required property with a const of its own");
  }
}
