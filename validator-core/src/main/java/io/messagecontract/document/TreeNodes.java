package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the values of a tree. Of a tree that stays, what is equal is made once, if the order of
 * members and the form of numbers are equal too: a contract says the same few things thousands of
 * times.
 */
final class TreeNodes {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final boolean stays;

  /** Odd, so that no part is lost, and of this object, so that nobody can know it. */
  private final int factor = System.identityHashCode(this) * 2 + 1;

  private final Map<String, TextNode> texts = new HashMap<>();
  private final Map<String, JsonNode> numbers = new HashMap<>();
  private final Map<Parts, Names> names = new HashMap<>();
  private final Map<Parts, JsonNode> nodes = new HashMap<>();
  private final Map<Parts, Spans> spans = new HashMap<>();

  /**
   * Makes values of one tree.
   *
   * @param stays whether it is kept, and not changed by anybody
   */
  TreeNodes(boolean stays) {
    this.stays = stays;
  }

  TextNode text(String text) {
    TextNode known = texts.get(text);
    if (known == null) {
      known = NODES.textNode(text);
      if (stays) {
        texts.put(text, known);
      }
    }
    return known;
  }

  /** Returns the text of a key. */
  String name(String name) {
    return stays ? text(name).textValue() : name;
  }

  /** Returns a number that was made of a text: what is an integer here may be a decimal there. */
  JsonNode number(String text, JsonNode number) {
    JsonNode known = stays ? numbers.putIfAbsent(text, number) : null;
    return known != null && known.equals(number) ? known : number;
  }

  /** Returns the names of an object's members. */
  Names names(String[] keys) {
    return stays
        ? names.computeIfAbsent(new Parts(factor, Names.class, keys), parts -> new Names(keys))
        : new Names(keys);
  }

  JsonNode object(Names keys, JsonNode[] members) {
    if (stays) {
      return nodes.computeIfAbsent(
          new Parts(factor, keys, members),
          parts -> new ObjectNode(NODES, new FixedMembers(keys, members)));
    }
    ObjectNode object = NODES.objectNode();
    for (int i = 0; i < members.length; i++) {
      object.set(keys.get(i), members[i]);
    }
    return object;
  }

  JsonNode array(JsonNode[] items) {
    return stays
        ? nodes.computeIfAbsent(
            new Parts(factor, ArrayNode.class, items),
            parts -> new ArrayNode(NODES, List.of(items)))
        : NODES.arrayNode(items.length).addAll(List.of(items));
  }

  /** Returns where members or items stand. */
  Spans spans(@Nullable Names keys, int[] places, @Nullable Spans[] inner) {
    return stays
        ? spans.computeIfAbsent(
            new Parts(factor, keys, inner, places), parts -> new Spans(keys, places, inner))
        : new Spans(keys, places, inner);
  }

  /** Returns the same tree, made anew. */
  JsonNode copy(JsonNode value) {
    if (value.isObject()) {
      String[] keys = new String[value.size()];
      JsonNode[] members = new JsonNode[value.size()];
      int count = 0;
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        keys[count] = name(member.getKey());
        members[count++] = copy(member.getValue());
      }
      return object(names(keys), members);
    }
    if (value.isArray()) {
      JsonNode[] items = new JsonNode[value.size()];
      for (int i = 0; i < items.length; i++) {
        items[i] = copy(value.get(i));
      }
      return array(items);
    }
    return value.isTextual() ? text(value.textValue()) : value;
  }
}
