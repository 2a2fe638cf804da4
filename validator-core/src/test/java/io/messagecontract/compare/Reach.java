package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The messages of a draft whose schemas lead to a shared schema. */
final class Reach {

  private Reach() {}

  static Set<String> of(ContractDraft draft, String shared) {
    Set<String> reached = new TreeSet<>();
    for (Map.Entry<String, JsonNode> channel : draft.channels().properties()) {
      for (Map.Entry<String, JsonNode> message : channel.getValue().get("messages").properties()) {
        if (leadsTo(draft, message.getValue(), shared, new HashSet<>())) {
          reached.add(message.getKey() + " on " + channel.getKey());
        }
      }
    }
    return reached;
  }

  private static boolean leadsTo(
      ContractDraft draft, JsonNode node, String shared, Set<String> seen) {
    for (String keyword : List.of("$ref", "$dynamicRef")) {
      String target = node.path(keyword).asText();
      String name = target.substring(target.lastIndexOf('/') + 1);
      if (name.equals(shared)
          || (!name.isEmpty()
              && seen.add(name)
              && leadsTo(draft, draft.schemas().path(name), shared, seen))) {
        return true;
      }
    }
    for (JsonNode child : node) {
      if (leadsTo(draft, child, shared, seen)) {
        return true;
      }
    }
    return false;
  }
}
