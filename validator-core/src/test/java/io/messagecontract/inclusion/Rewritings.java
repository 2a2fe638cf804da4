package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.SchemaDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes random schemas in another way: with the same meaning, or together. */
public final class Rewritings {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> DATA = Set.of("const", "enum");

  private Rewritings() {}

  /** Gives the definitions other names. */
  public static ObjectNode renamed(ObjectNode schema, String prefix, String other) {
    return (ObjectNode) renamedNode(schema, prefix, other);
  }

  private static JsonNode renamedNode(JsonNode node, String prefix, String other) {
    if (node.isTextual()) {
      return NODES.textNode(node.textValue().replace(prefix, other));
    }
    if (node.isArray()) {
      ArrayNode array = NODES.arrayNode();
      node.forEach(item -> array.add(renamedNode(item, prefix, other)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = NODES.objectNode();
      node.properties()
          .forEach(
              e ->
                  object.set(
                      e.getKey().replace(prefix, other), renamedNode(e.getValue(), prefix, other)));
      return object;
    }
    return node;
  }

  /** Lets the members of all objects stand the other way round. */
  public static JsonNode reordered(JsonNode node) {
    if (node.isArray()) {
      ArrayNode array = NODES.arrayNode();
      node.forEach(item -> array.add(reordered(item)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
    ObjectNode object = NODES.objectNode();
    for (int i = members.size() - 1; i >= 0; i--) {
      object.set(members.get(i).getKey(), reordered(members.get(i).getValue()));
    }
    return object;
  }

  /** Lets what references lead to stand in their place, once. */
  static ObjectNode inlined(ObjectNode schema, SchemaDialect dialect) {
    String name = RandomSchemas.definitions(dialect);
    JsonNode definitions = schema.get(name);
    JsonNode body = inlinedNode(without(schema, name), schema, dialect);
    ObjectNode inlined = NODES.objectNode();
    inlined.set("allOf", NODES.arrayNode().add(body));
    inlined.set(name, definitions);
    return inlined;
  }

  private static JsonNode inlinedNode(JsonNode node, ObjectNode root, SchemaDialect dialect) {
    if (node.isArray()) {
      ArrayNode array = NODES.arrayNode();
      node.forEach(item -> array.add(inlinedNode(item, root, dialect)));
      return array;
    }
    if (!node.isObject()) {
      return node;
    }
    JsonNode reference = node.path("$ref");
    if (reference.isTextual() && dialect == SchemaDialect.DRAFT_07) {
      return target(root, reference);
    }
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (member.getKey().equals("$ref") && reference.isTextual()) {
        continue;
      }
      boolean plain = DATA.contains(member.getKey());
      JsonNode value = member.getValue();
      object.set(member.getKey(), plain ? value : inlinedNode(value, root, dialect));
    }
    if (reference.isTextual()) {
      ArrayNode all = object.has("allOf") ? (ArrayNode) object.get("allOf") : NODES.arrayNode();
      object.set("allOf", all.add(target(root, reference)));
    }
    return object;
  }

  /** The copy is no anchor: the name would be there twice. */
  private static JsonNode target(ObjectNode root, JsonNode reference) {
    return without(root.at(reference.textValue().substring(1)), "$dynamicAnchor");
  }

  private static JsonNode without(JsonNode schema, String keyword) {
    JsonNode copy = schema.deepCopy();
    if (copy instanceof ObjectNode object) {
      object.remove(keyword);
    }
    return copy;
  }

  /** Returns the schema of what the one accepts and the other does not. */
  static ObjectNode difference(ObjectNode schema, ObjectNode other, SchemaDialect dialect) {
    String name = RandomSchemas.definitions(dialect);
    ObjectNode definitions = NODES.objectNode();
    definitions.setAll((ObjectNode) schema.get(name));
    definitions.setAll((ObjectNode) other.get(name));
    ObjectNode not = NODES.objectNode().set("not", without(other, name));
    ObjectNode root = NODES.objectNode();
    root.set("allOf", NODES.arrayNode().add(without(schema, name)).add(not));
    root.set(name, definitions);
    return root;
  }
}
