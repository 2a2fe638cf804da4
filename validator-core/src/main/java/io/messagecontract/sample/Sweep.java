package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.inclusion.JsonEquality;
import io.messagecontract.inclusion.ValueFinder;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Drives all values of a message to a boundary at once, each as far as its schemas allow. One
 * sample for each value would multiply the samples, and tell little more.
 *
 * @param name what the samples show
 * @param values what to try in one place, the boundary itself first
 */
record Sweep(String name, BiFunction<ValueFinder, Spot, List<JsonNode>> values) {

  /** The sweeps, in the order in which samples are handed out. */
  static final List<Sweep> ALL =
      List.of(
          new Sweep("shortest texts", TextLimits::shortest),
          new Sweep("longest texts", TextLimits::longest),
          new Sweep("texts beyond ASCII", TextLimits::beyondAscii),
          new Sweep("least numbers", (finder, spot) -> NumberLimits.least(spot)),
          new Sweep("zero in all numbers", (finder, spot) -> NumberLimits.zero(spot)),
          new Sweep("greatest numbers", (finder, spot) -> NumberLimits.greatest(spot)),
          new Sweep("shortest arrays", ArrayLimits::shortest),
          new Sweep("longest arrays", ArrayLimits::longest),
          new Sweep("empty objects", (finder, spot) -> ArrayLimits.emptyMap(spot)));

  /** Returns a changed copy of a whole value; the value itself where nothing could be changed. */
  JsonNode over(
      ValueFinder finder, JsonNode whole, List<Spot> spots, Predicate<JsonNode> accepted) {
    JsonNode all = change(finder, whole, spots, at -> true);
    return accepted.test(all) ? all : change(finder, whole, spots, accepted);
  }

  /** What does not go together is tried one by one. */
  private JsonNode change(
      ValueFinder finder, JsonNode whole, List<Spot> spots, Predicate<JsonNode> isKept) {
    JsonNode at = whole;
    for (Spot spot : spots) {
      for (JsonNode candidate : candidates(finder, spot, at)) {
        if (JsonEquality.same(candidate, spot.value())) {
          break; // it is at the boundary already
        }
        JsonNode next = Edit.set(at, spot.path(), candidate);
        if (finder.accepts(spot.entries(), candidate) && isKept.test(next)) {
          at = next;
          break;
        }
      }
    }
    return at;
  }

  /** What stood in an array may be gone by now. */
  private List<JsonNode> candidates(ValueFinder finder, Spot spot, JsonNode whole) {
    return Edit.has(whole, spot.path()) ? values.apply(finder, spot) : List.of();
  }
}
