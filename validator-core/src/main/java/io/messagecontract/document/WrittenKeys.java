package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The keys of all objects of a tree, wherever they stand. */
final class WrittenKeys {

  private final Set<String> keys = new HashSet<>();

  private WrittenKeys() {}

  static Set<String> of(JsonNode root) {
    WrittenKeys all = new WrittenKeys();
    all.add(root);
    return Collections.unmodifiableSet(all.keys);
  }

  private void add(JsonNode node) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        keys.add(member.getKey());
        add(member.getValue());
      }
    } else if (node.isArray()) {
      for (JsonNode item : node) {
        add(item);
      }
    }
  }
}
