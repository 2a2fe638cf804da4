package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks for a message that one side accepts and the other rejects because of a given place in it.
 *
 * <p>A message is built around values for that place, as small as the writer allows. It is handed
 * out only after the validator has accepted it on the writer's side and rejected it on the
 * reader's.
 *
 * @since 0.1.0
 */
public final class WitnessSearch {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Side writer;
  private final Place written;
  private final Side reader;
  private final Place accepted;
  private final Values values;

  /**
   * Searches between two schemas of whole messages.
   *
   * @param writer the side that has to accept the message
   * @param written its schema
   * @param reader the side that has to reject it
   * @param accepted its schema
   */
  public WitnessSearch(Side writer, Place written, Side reader, Place accepted) {
    this.writer = writer;
    this.written = written;
    this.reader = reader;
    this.accepted = accepted;
    this.values = new Values(writer);
  }

  /**
   * Returns a message that shows a difference at the end of a path; nothing if none is found.
   *
   * @param path where the difference is
   * @param first values to try first
   * @param relevant tells which values have to do with the difference
   */
  public Optional<JsonNode> at(ValuePath path, List<JsonNode> first, Predicate<JsonNode> relevant) {
    List<Place> schemas = Paths.schemas(writer, List.of(written), path);
    List<Place> others = Paths.schemas(reader, List.of(accepted), path);
    List<String> foreign = new ArrayList<>(Shape.of(reader, others).properties().keySet());
    foreign.add("undocumented");
    return Stream.concat(first.stream(), new Values(writer, foreign).of(schemas).stream())
        .filter(relevant)
        .filter(value -> isDifference(value, others))
        .flatMap(value -> build(List.of(written), path, 0, value).stream())
        .filter(this::isWitness)
        .findFirst();
  }

  /** A message may differ for another reason too; the value itself has to be rejected. */
  private boolean isDifference(JsonNode value, List<Place> schemas) {
    return schemas.isEmpty() || schemas.stream().anyMatch(schema -> !reader.accepts(schema, value));
  }

  private boolean isWitness(JsonNode message) {
    return writer.accepts(written, message) && !reader.accepts(accepted, message);
  }

  private Optional<JsonNode> build(List<Place> schemas, ValuePath path, int step, JsonNode value) {
    if (step == path.steps().size()) {
      return Optional.of(value);
    }
    Shape shape = Shape.of(writer, schemas);
    Optional<String> name = path.steps().get(step);
    if (name.isEmpty()) {
      return build(shape.items(), path, step + 1, value).map(item -> list(shape, item));
    }
    Map<String, List<Place>> properties = shape.properties();
    List<Place> inner = properties.getOrDefault(name.get(), List.of());
    Optional<ObjectNode> object = values.least(shape, properties, Set.of(name.get()), 0);
    Optional<JsonNode> member = build(inner, path, step + 1, value);
    return object.flatMap(o -> member.map(m -> o.set(name.get(), m)));
  }

  private static JsonNode list(Shape shape, JsonNode item) {
    ArrayNode array = NODES.arrayNode();
    int least = Math.max(1, Scalars.count(Bound.atLeast(shape, "minItems"), 64));
    Collections.nCopies(least, item).forEach(array::add);
    return array;
  }
}
