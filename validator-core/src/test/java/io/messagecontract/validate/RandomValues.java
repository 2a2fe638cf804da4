package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Small values that have much in common. */
public final class RandomValues {

  static final List<String> NAMES = List.of("a", "b", "c", "ab", "x1");

  private static final List<JsonNode> SCALARS =
      List.of(
          TextNode.valueOf(""),
          TextNode.valueOf("a"),
          TextNode.valueOf("ab"),
          TextNode.valueOf("\ud83d\ude00b"),
          IntNode.valueOf(0),
          IntNode.valueOf(1),
          DecimalNode.valueOf(new BigDecimal("1.0")),
          DecimalNode.valueOf(new BigDecimal("1.5")),
          IntNode.valueOf(3),
          IntNode.valueOf(-2),
          BooleanNode.TRUE,
          BooleanNode.FALSE,
          NullNode.getInstance());

  private final Random random;

  /** Makes values by chance. */
  public RandomValues(Random random) {
    this.random = random;
  }

  /** Returns one of several. */
  public static <T> T one(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  /** Returns the next value, nested no deeper than this. */
  public JsonNode value(int depth) {
    int kind = random.nextInt(depth == 0 ? 2 : 10);
    if (kind < 2) {
      return one(SCALARS, random);
    }
    if (kind < 8) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (int i = random.nextInt(4); i > 0; i--) {
        object.set(one(NAMES, random), value(depth - 1));
      }
      return object;
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      array.add(value(depth - 1));
    }
    return array;
  }
}
