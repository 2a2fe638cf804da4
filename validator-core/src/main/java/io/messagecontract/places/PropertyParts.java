package io.messagecontract.places;

import io.messagecontract.document.Place;
import io.messagecontract.validate.SchemaValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the properties that schemas name. */
record PropertyParts(ScopeReader reader) {

  /** Whether a property can be there, and whether it can be left out. */
  private record Presence(boolean canBePresent, boolean canBeAbsent) {

    Presence or(Presence other) {
      return new Presence(canBePresent || other.canBePresent, canBeAbsent || other.canBeAbsent);
    }
  }

  void add(Scope value, Part part) {
    Map<String, Presence> named = new LinkedHashMap<>();
    Known.each(
        value,
        known -> {
          if (known.allows("object")) {
            known.fresh().stream()
                .flatMap(schema -> named(schema).stream())
                .forEach(
                    name ->
                        named.merge(
                            name,
                            new Presence(!known.forbids(name), !known.isRequired(name)),
                            Presence::or));
          }
        });
    named.forEach((name, presence) -> add(value, part.part(name), name, presence));
  }

  private void add(Scope value, Part property, String name, Presence presence) {
    property.canBeAbsent |= presence.canBeAbsent;
    Scope schemas =
        new ScopeParts(reader, holders -> schemas(holders, name), one -> named(one).contains(name))
            .of(value);
    if (presence.canBePresent && schemas.isPossible()) {
      property.alternatives.add(schemas);
    }
  }

  /** A property that {@code false} forbids is not documented as one that may be there. */
  static List<String> named(Place holder) {
    return holder.member("properties").stream()
        .flatMap(properties -> properties.children().stream())
        .filter(property -> !property.node().isBoolean() || property.node().booleanValue())
        .map(Place::key)
        .toList();
  }

  private static List<Place> schemas(List<Place> holders, String name) {
    List<Place> found = new ArrayList<>();
    for (Place holder : holders) {
      List<Place> own = new ArrayList<>();
      holder.member("properties").flatMap(all -> all.member(name)).ifPresent(own::add);
      holder.member("patternProperties").stream()
          .flatMap(all -> all.children().stream())
          .filter(pattern -> matches(pattern.key(), name))
          .forEach(own::add);
      if (own.isEmpty()) {
        holder.member("additionalProperties").ifPresent(own::add);
      }
      found.addAll(own);
    }
    return found;
  }

  private static boolean matches(String pattern, String name) {
    try {
      return SchemaValidator.matches(pattern, name);
    } catch (UnsupportedOperationException e) {
      return false; // Of messages with such a property nothing is observed either.
    }
  }
}
