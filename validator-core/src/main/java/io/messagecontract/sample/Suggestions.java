package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValuePath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Values that a reader takes for real ones, to be tried before any that are made up: what schemas
 * and messages document as examples, defaults, and texts that say which property they are.
 */
final class Suggestions {

  /** What documentation tools put in the place of a value that nobody has thought of. */
  private static final Set<String> PLACEHOLDERS = Set.of("string", "text", "");

  /** Short ones, for schemas that limit lengths too, and those that the validator does not know. */
  private static final Map<String, List<String>> FORMATS =
      Map.of(
          "email", List.of("user@example.com", "a@b.co"),
          "hostname", List.of("example.com", "a.co"),
          "uri", List.of("https://example.com/", "urn:a:b"),
          "url", List.of("https://example.com/"),
          "byte", List.of("dGV4dA=="));

  private final Set<Documented> examples = new LinkedHashSet<>();

  private record Documented(ValuePath path, JsonNode value) {}

  /** Knows whole values that are documented. */
  Suggestions(List<JsonNode> examples) {
    examples.forEach(example -> this.examples.add(new Documented(ValuePath.ROOT, example)));
  }

  /** Takes notice of what a schema documents for the parts of a value. */
  void learn(Shape shape, ValuePath path) {
    own(shape).forEach(value -> examples.add(new Documented(path, value)));
  }

  /** Returns what is documented for a value at a path. */
  List<JsonNode> documented(Shape shape, ValuePath path) {
    List<JsonNode> values = own(shape);
    for (Documented example : examples) {
      List<Step> outer = example.path().steps();
      int depth = outer.size();
      if (depth <= path.steps().size() && path.steps().subList(0, depth).equals(outer)) {
        JsonNode at = example.value();
        for (Step step : path.steps().subList(depth, path.steps().size())) {
          at = Edit.child(at, step);
        }
        if (!at.isMissingNode() && !PLACEHOLDERS.contains(at.asText("-"))) {
          values.add(at);
        }
      }
    }
    return values;
  }

  private static List<JsonNode> own(Shape shape) {
    List<JsonNode> values = new ArrayList<>();
    shape.values("examples").forEach(list -> list.node().forEach(values::add));
    shape.values("default").forEach(value -> values.add(value.node()));
    return values;
  }

  /** Returns plain values: each text names its property, so that a reader cannot swap two. */
  static List<JsonNode> plain(Shape shape, ValuePath path) {
    List<JsonNode> values = new ArrayList<>();
    List<String> formats = shape.values("format").stream().map(f -> f.node().asText()).toList();
    if (formats.contains("uuid")) {
      byte[] seed = path.toString().getBytes(StandardCharsets.UTF_8);
      values.add(TextNode.valueOf(UUID.nameUUIDFromBytes(seed).toString()));
    }
    formats.forEach(
        format ->
            FORMATS
                .getOrDefault(format, List.of())
                .forEach(text -> values.add(TextNode.valueOf(text))));
    String name = name(path);
    values.add(TextNode.valueOf(name));
    shape.values("maxLength").stream()
        .map(limit -> limit.node().asInt())
        .filter(limit -> limit > 0 && limit < name.length())
        .forEach(limit -> values.add(TextNode.valueOf(TextLimits.fit(name, limit))));
    values.add(DecimalNode.valueOf(new BigDecimal("1.5")));
    values.add(IntNode.valueOf(1));
    values.add(BooleanNode.TRUE);
    return values;
  }

  private static String name(ValuePath path) {
    String name = "text";
    for (Step step : path.steps()) {
      boolean isNamed = step instanceof Step.Property property && !property.name().isEmpty();
      name = isNamed ? ((Step.Property) step).name() : name;
    }
    return name;
  }
}
