package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Documents;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** All keys of all objects of a contract's documents, wherever they stand. */
final class WrittenKeys {

  private final Set<String> keys = new HashSet<>();

  private WrittenKeys() {}

  static Set<String> of(Documents documents) {
    WrittenKeys all = new WrittenKeys();
    for (String path : documents.paths()) {
      all.add(documents.loaded(path).root());
    }
    return all.keys;
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
