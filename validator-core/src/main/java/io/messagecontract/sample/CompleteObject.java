package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValueFinder;
import io.messagecontract.inclusion.ValuePath;
import io.messagecontract.validate.SchemaValidator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Makes up an object with every documented property, and an entry for each kind of others. */
final class CompleteObject {

  /** The name of an entry of a map. */
  private static final String KEY = "key";

  private final ValueFinder finder;
  private final BiFunction<List<Place>, ValuePath, Optional<JsonNode>> parts;
  private final ObjectNode object = JsonNodeFactory.instance.objectNode();

  /**
   * Makes one object.
   *
   * @param parts makes the values of properties
   */
  CompleteObject(ValueFinder finder, BiFunction<List<Place>, ValuePath, Optional<JsonNode>> parts) {
    this.finder = finder;
    this.parts = parts;
  }

  /** Returns the object; empty where nothing is documented. */
  ObjectNode of(List<Place> schemas, Shape shape, ValuePath path) {
    for (Map.Entry<String, List<Place>> property : shape.properties().entrySet()) {
      put(property.getKey(), property.getValue(), path);
    }
    Set<String> patterns = new TreeSet<>();
    for (Place patterned : shape.values("patternProperties")) {
      patterned.children().forEach(pattern -> patterns.add(pattern.key()));
    }
    for (String pattern : patterns) {
      entry(schemas, shape, path, new Step.PropertyLike(pattern));
    }
    if (isTyped(shape, "additionalProperties") || isTyped(shape, "unevaluatedProperties")) {
      boolean isFree =
          patterns.stream().noneMatch(pattern -> SchemaValidator.matches(pattern, KEY))
              && finder.accepts(shape.values("propertyNames"), TextNode.valueOf(KEY));
      if (isFree && !object.has(KEY)) {
        entry(shape, path, KEY);
      } else {
        Set<String> names = shape.properties().keySet();
        entry(schemas, shape, path, new Step.OtherProperty(names, patterns));
      }
    }
    return object;
  }

  private static boolean isTyped(Shape shape, String keyword) {
    return shape.values(keyword).stream().anyMatch(p -> p.node().isObject() && !p.node().isEmpty());
  }

  /** An entry whose name has to be looked for. */
  private void entry(List<Place> schemas, Shape shape, ValuePath path, Step step) {
    finder
        .find(schemas, Focus.ANY.at(ValuePath.ROOT.then(step)))
        .flatMap(
            found ->
                found.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(name -> isAt(step, name))
                    .findFirst())
        .ifPresent(name -> entry(shape, path, name));
  }

  private static boolean isAt(Step step, String name) {
    if (step instanceof Step.PropertyLike like) {
      return SchemaValidator.matches(like.pattern(), name);
    }
    return step instanceof Step.OtherProperty other
        && !other.names().contains(name)
        && other.patterns().stream().noneMatch(p -> SchemaValidator.matches(p, name));
  }

  private void entry(Shape shape, ValuePath path, String name) {
    put(name, SchemaValidator.ofProperty(shape.conjuncts(), name), path);
  }

  private void put(String name, List<Place> schemas, ValuePath path) {
    if (!object.has(name)) {
      parts.apply(schemas, path.property(name)).ifPresent(value -> object.set(name, value));
    }
  }
}
