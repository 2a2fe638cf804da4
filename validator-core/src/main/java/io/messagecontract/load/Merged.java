package io.messagecontract.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An operation or a message together with its traits, put one over the other as JSON Merge Patches
 * (RFC 7386): objects become one, anything else replaces what is below, and null takes it away.
 *
 * <p>Fields that stand behind references are merged as if they were written out; within them, a
 * reference replaces, and is replaced, as a whole. The null of a {@code const} is a value.
 */
final class Merged {

  private static final Set<String> VALUES = Set.of("const", "default", "example");
  private static final String TRAITS = "traits";

  private final Place target;
  private final LoadContext context;
  private final ObjectNode value = JsonNodeFactory.instance.objectNode();
  private final Map<String, String> origins = new TreeMap<>();

  Merged(Place target, LoadContext context) {
    this.target = target;
    this.context = context;
  }

  Place target() {
    return target;
  }

  ObjectNode value() {
    return value;
  }

  /** Returns where values that a trait gave are found in the file, by their pointers now. */
  Map<String, String> origins() {
    return origins;
  }

  /** Adds what the target says itself. References may lead to its traits: they stay. */
  void addTarget() {
    for (Place field : target.children()) {
      put(value, field, new Spot(field.pointer(), field.pointer()), true);
    }
  }

  /** Adds a trait. What another file holds is found at the entry that leads there. */
  void addTrait(Place trait, Place entry) {
    for (Place field : trait.children()) {
      if (!field.key().equals(TRAITS)) {
        put(value, field, new Spot(target.pointer() + '/' + step(field), entry.pointer()), true);
      }
    }
  }

  /** Where a value is put, and where it is found if it comes from another file. */
  private record Spot(String pointer, String otherwise) {}

  private void put(ObjectNode under, Place over, Spot spot, boolean isField) {
    JsonNode below = under.get(over.key());
    if (below == null || VALUES.contains(over.key())) {
      set(under, over, spot);
    } else if (over.node().isNull()) {
      under.remove(over.key());
    } else if (isField) {
      Optional<Place> lower = context.resolve(new Place(target.path(), spot.pointer(), below));
      Optional<Place> upper = context.resolve(over);
      if (lower.isPresent() && upper.isPresent() && areAlike(lower.get(), upper.get())) {
        if (References.isReference(below)) {
          set(under, over.key(), lower.get(), spot);
        }
        overlay(under, over.key(), upper.get(), spot);
      } else {
        set(under, over, spot);
      }
    } else if (areAlike(new Place(target.path(), spot.pointer(), below), over)) {
      overlay(under, over.key(), over, spot);
    } else {
      set(under, over, spot);
    }
  }

  /** A schema and one with a {@code schemaFormat} around it are not of a kind. */
  private static boolean areAlike(Place below, Place over) {
    return below.node().isObject()
        && over.node().isObject()
        && !References.isReference(below.node())
        && !References.isReference(over.node())
        && below.node().has("schemaFormat") == over.node().has("schemaFormat");
  }

  private void overlay(ObjectNode under, String key, Place over, Spot spot) {
    if (under.get(key) instanceof ObjectNode both) {
      pushDown(new Place(target.path(), spot.pointer(), both));
      if (spot.pointer().equals(over.pointer())) {
        origins.put(spot.pointer(), spot.pointer());
      }
      for (Place member : over.children()) {
        put(both, member, new Spot(spot.pointer() + '/' + step(member), spot.otherwise()), false);
      }
    }
  }

  /** What stands in an object comes from where the object does, unless more is known. */
  private void pushDown(Place object) {
    String origin = origins.getOrDefault(object.pointer(), object.pointer());
    object
        .children()
        .forEach(member -> origins.putIfAbsent(member.pointer(), origin + '/' + step(member)));
  }

  private void set(ObjectNode under, Place over, Spot spot) {
    set(under, over.key(), over, spot);
  }

  private void set(ObjectNode under, String key, Place over, Spot spot) {
    under.set(key, new Rebase(target.path(), context).copy(over));
    origins.keySet().removeIf(other -> other.startsWith(spot.pointer() + '/'));
    boolean here = over.path().equals(target.path());
    origins.put(spot.pointer(), here ? over.pointer() : spot.otherwise());
  }

  private static String step(Place member) {
    return member.pointer().substring(member.pointer().lastIndexOf('/') + 1);
  }
}
