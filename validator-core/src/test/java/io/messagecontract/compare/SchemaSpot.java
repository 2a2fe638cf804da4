package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A schema of a draft, where it can be changed and replaced.
 *
 * @param holder what it stands in
 * @param key its key or index there
 * @param schema the schema
 * @param root the name of the shared schema that it is a part of, or that of a message
 * @param isShared which of the two
 */
record SchemaSpot(JsonNode holder, String key, ObjectNode schema, String root, boolean isShared) {

  private static final Set<String> SINGLE =
      Set.of(
          "items",
          "additionalProperties",
          "contains",
          "not",
          "if",
          "then",
          "else",
          "propertyNames",
          "additionalItems");
  private static final Set<String> LISTS =
      Set.of("allOf", "anyOf", "oneOf", "items", "prefixItems");
  private static final Set<String> MAPS =
      Set.of("properties", "patternProperties", "dependentSchemas");

  static List<SchemaSpot> of(ContractDraft draft) {
    List<SchemaSpot> spots = new ArrayList<>();
    for (JsonNode channel : draft.channels()) {
      for (Map.Entry<String, JsonNode> message : channel.get("messages").properties()) {
        add(spots, message.getValue(), "payload", message.getKey(), false);
        add(spots, message.getValue(), "headers", message.getKey(), false);
      }
    }
    for (Map.Entry<String, JsonNode> shared : draft.schemas().properties()) {
      add(spots, draft.schemas(), shared.getKey(), shared.getKey(), true);
    }
    return spots;
  }

  private static void add(
      List<SchemaSpot> spots, JsonNode holder, String key, String root, boolean isShared) {
    JsonNode child = holder.isArray() ? holder.get(Integer.parseInt(key)) : holder.get(key);
    if (!(child instanceof ObjectNode schema)) {
      return;
    }
    spots.add(new SchemaSpot(holder, key, schema, root, isShared));
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      JsonNode value = keyword.getValue();
      if (value.isArray() && LISTS.contains(keyword.getKey())) {
        for (int i = 0; i < value.size(); i++) {
          add(spots, value, String.valueOf(i), root, isShared);
        }
      } else if (value.isObject() && MAPS.contains(keyword.getKey())) {
        value.fieldNames().forEachRemaining(name -> add(spots, value, name, root, isShared));
      } else if (value.isObject() && SINGLE.contains(keyword.getKey())) {
        add(spots, schema, keyword.getKey(), root, isShared);
      }
    }
  }

  void replace(JsonNode other) {
    if (holder instanceof ArrayNode list) {
      list.set(Integer.parseInt(key), other);
    } else {
      ((ObjectNode) holder).set(key, other);
    }
  }

  boolean isReference() {
    return schema.has("$ref") || schema.has("$dynamicRef");
  }

  /** An anchor must not be there twice. */
  boolean isAnchored() {
    return schema.toString().contains("Anchor\"");
  }

  /** Where headers stand, something must say that they are an object. */
  boolean isHeaders() {
    return key.equals("headers") && !isShared;
  }

  boolean isObject() {
    return schema.path("properties").isObject();
  }
}
