package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares one thing that messages say. What a trait or a component says of many messages is one
 * change.
 */
interface MessageRule extends ContractRule {

  /** What changed in a message. */
  record Fact(String text, Effect effect, String wayOut) {}

  /** Returns what changed in a message, if it is what this rule looks at. */
  Optional<Fact> fact(CommonMessage message);

  /** Returns the fields that may say it, as JSON Pointers within the message, the best first. */
  List<String> fields();

  @Override
  default List<ContractChange> changes(ContractPair pair) {
    record Cause(Fact fact, Location after, Location before) {

      Object key() {
        return List.of(fact, after.source(), after.position(), before.source(), before.position());
      }
    }
    Map<Object, Cause> causes = new LinkedHashMap<>();
    Map<Object, List<Message>> messages = new LinkedHashMap<>();
    for (CommonMessage message : pair.commonMessages()) {
      fact(message)
          .map(
              fact ->
                  new Cause(
                      fact,
                      Places.field(pair.after(), message.after().location(), fields()),
                      Places.field(pair.before(), message.before().location(), fields())))
          .ifPresent(
              cause -> {
                causes.putIfAbsent(cause.key(), cause);
                messages
                    .computeIfAbsent(cause.key(), key -> new ArrayList<>())
                    .add(message.after());
              });
    }
    List<ContractChange> changes = new ArrayList<>();
    causes.forEach(
        (key, cause) -> {
          List<Message> reached = messages.getOrDefault(key, List.of());
          changes.add(
              new ContractChange(
                  id(),
                  cause.fact().effect(),
                  reached,
                  cause.after(),
                  Optional.of(cause.before()),
                  Places.subject(reached),
                  cause.fact().text(),
                  cause.fact().wayOut()));
        });
    return changes;
  }
}
