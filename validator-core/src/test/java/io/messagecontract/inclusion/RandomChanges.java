package io.messagecontract.inclusion;

import static io.messagecontract.inclusion.SchemaVocabulary.any;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.SchemaDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Changes a schema in one place, as authors do: most changes accept more. */
final class RandomChanges {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Set<String> KEPT = Set.of("definitions", "$defs");

  private RandomChanges() {}

  static ObjectNode of(ObjectNode schema, SchemaDialect dialect, Random random) {
    ObjectNode changed = schema.deepCopy();
    return switch (random.nextInt(4)) {
      case 0 -> orConstant(changed, dialect, random);
      case 1 -> withOtherNumber(changed, random);
      default -> withoutKeyword(changed, random);
    };
  }

  private static ObjectNode orConstant(ObjectNode schema, SchemaDialect dialect, Random random) {
    JsonNode definitions = schema.remove(RandomSchemas.definitions(dialect));
    ObjectNode constant = NODES.objectNode();
    constant.set("const", any(random, SchemaVocabulary.VALUES));
    ObjectNode root = NODES.objectNode();
    root.set("anyOf", NODES.arrayNode().add(constant).add(schema));
    root.set(RandomSchemas.definitions(dialect), definitions);
    return root;
  }

  /** A minContains beyond maxContains makes networknt reject what is no array, too. */
  private static ObjectNode withOtherNumber(ObjectNode schema, Random random) {
    List<ObjectNode> holders = new ArrayList<>();
    collect(schema, true, holders);
    for (ObjectNode holder : holders) {
      for (Map.Entry<String, JsonNode> member : holder.properties()) {
        boolean count = member.getValue().isInt() && member.getValue().intValue() >= 0;
        if (count && !member.getKey().equals("minContains")) {
          int change = random.nextBoolean() ? 1 : 2;
          member.setValue(NODES.numberNode(member.getValue().intValue() + change));
          return schema;
        }
      }
    }
    return schema;
  }

  private static ObjectNode withoutKeyword(ObjectNode schema, Random random) {
    List<ObjectNode> holders = new ArrayList<>();
    collect(schema, true, holders);
    ObjectNode holder = random.nextBoolean() ? schema : any(random, holders);
    List<String> keywords = new ArrayList<>();
    holder.fieldNames().forEachRemaining(keywords::add);
    keywords.removeAll(Set.of("definitions", "$defs"));
    if (!keywords.isEmpty()) {
      holder.remove(any(random, keywords));
    }
    return schema;
  }

  /** What is not to be taken apart: plain values, and the definitions as a whole. */
  private static void collect(JsonNode node, boolean isSchema, List<ObjectNode> found) {
    if (node instanceof ObjectNode object && isSchema) {
      found.add(object);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      boolean whole = KEPT.contains(member.getKey());
      boolean data = member.getKey().equals("const") || member.getKey().equals("enum");
      if (!data) {
        collect(member.getValue(), !whole, found);
      }
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, true, found));
    }
  }
}
