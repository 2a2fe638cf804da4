package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValuePath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Values that a reader takes for real ones, to be tried before any that are made up: what schemas
 * and messages document as examples, defaults, and texts that say which property they are.
 */
final class Suggestions {

  /** What documentation tools put in the place of a value that nobody has thought of. */
  private static final Set<String> PLACEHOLDERS = Set.of("string", "text", "");

  private final List<JsonNode> examples;

  /** Knows whole values that are documented. */
  Suggestions(List<JsonNode> examples) {
    this.examples = List.copyOf(examples);
  }

  /** Returns what is documented for a value at a path. */
  List<JsonNode> documented(Shape shape, ValuePath path) {
    List<JsonNode> values = new ArrayList<>();
    shape.values("examples").forEach(list -> list.node().forEach(values::add));
    shape.values("default").forEach(value -> values.add(value.node()));
    for (JsonNode example : examples) {
      JsonNode at = example;
      for (Step step : path.steps()) {
        at = Edit.child(at, step);
      }
      if (!at.isMissingNode() && !PLACEHOLDERS.contains(at.asText("-"))) {
        values.add(at);
      }
    }
    return values;
  }

  /** Returns plain values: each text names its property, so that a reader cannot swap two. */
  static List<JsonNode> plain(ValuePath path) {
    String name = "text";
    for (Step step : path.steps()) {
      name = step instanceof Step.Property property ? property.name() : name;
    }
    return List.of(
        TextNode.valueOf(name),
        BigIntegerNode.valueOf(BigInteger.ONE),
        DecimalNode.valueOf(new BigDecimal("1.5")),
        BooleanNode.TRUE);
  }
}
