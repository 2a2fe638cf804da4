package io.messagecontract.compare.rules.contract;

import io.messagecontract.finding.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is said of a protocol is something else (AsyncAPI, Bindings Objects). */
final class BindingChanged implements ContractRule {

  private static final RuleId ID = new RuleId("binding-changed");

  @Override
  public RuleId id() {
    return ID;
  }

  /** A binding that many channels or messages share is one change. */
  @Override
  public List<ContractChange> changes(ContractPair pair) {
    Map<String, List<BindingOwner>> causes = new LinkedHashMap<>();
    for (BindingOwner bound : BindingOwner.all(pair)) {
      Set<String> protocols = new TreeSet<>(bound.before().keySet());
      protocols.addAll(bound.after().keySet());
      for (String protocol : protocols) {
        String fact = BindingText.fact(bound, protocol);
        if (!fact.isEmpty()) {
          causes
              .computeIfAbsent(
                  String.join("\n", bound.kind(), protocol, fact), key -> new ArrayList<>())
              .add(bound);
        }
      }
    }
    List<ContractChange> changes = new ArrayList<>();
    causes.forEach((key, bounds) -> changes.add(change(pair, key.split("\n", 3), bounds)));
    return changes;
  }

  private static ContractChange change(ContractPair pair, String[] key, List<BindingOwner> bounds) {
    BindingOwner first = bounds.get(0);
    List<String> fields = List.of("/bindings/" + key[1], "/bindings");
    return new ContractChange(
        ID,
        first.before().containsKey(key[1])
            ? Effect.unseen("what a broker does with it is not seen in a message")
            : Effect.NONE,
        new ArrayList<>(
            bounds.stream()
                .map(BindingOwner::messages)
                .collect(LinkedHashSet::new, LinkedHashSet::addAll, LinkedHashSet::addAll)),
        Places.field(pair.after(), first.placeAfter(), fields),
        Optional.of(Places.field(pair.before(), first.placeBefore(), fields)),
        bounds.size() == 1 ? first.subject() : Places.count(bounds.size(), first.kind()),
        key[2],
        "keep the binding until all clients are set up for the new one");
  }
}
