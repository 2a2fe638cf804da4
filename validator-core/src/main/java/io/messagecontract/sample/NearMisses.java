package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.ValueFinder;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes up values that a schema rejects for one reason: they break one keyword, and without that
 * keyword they would be accepted.
 */
final class NearMisses {

  private static final int MOST = 500;
  private static final long MOST_TRANSLATED = 100_000;
  private static final Pattern UNION_TYPE = Pattern.compile("(/(?:anyOf|oneOf))/[0-9]+/type$");

  private final ValueFinder finder;
  private final List<Place> keywords;
  private final Set<String> ids = new HashSet<>();
  private final Place schema;
  private final Map<String, Shown> shown = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> broken = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private long translated;
  private long characters;

  private NearMisses(ValueFinder finder, Place schema) {
    this.finder = finder;
    this.schema = schema;
    this.keywords = SchemaKeywords.within(finder.side(), schema);
    keywords.forEach(keyword -> ids.add(keyword.id()));
  }

  /**
   * Returns them, those that are changed copies of the bases first.
   *
   * @param bases values that the schema accepts
   */
  static List<Shown> of(ValueFinder finder, Place schema, List<Shown> bases) {
    NearMisses misses = new NearMisses(finder, schema);
    for (Shown base : bases) {
      Spots.of(finder.side(), schema, base.value()).stream()
          .filter(spot -> !spot.isAgain())
          .forEach(spot -> misses.around(base, spot));
    }
    misses.keywords.forEach(misses::anywhere);
    return List.copyOf(misses.shown.values());
  }

  private void around(Shown base, Spot spot) {
    Set<Place> schemas = new LinkedHashSet<>(spot.entries());
    schemas.addAll(spot.fresh());
    for (Place applied : schemas) {
      for (Place keyword : SchemaKeywords.of(applied)) {
        if (!isFull() && ids.contains(keyword.id()) && seen.add(spot.path() + " " + keyword.id())) {
          around(base, spot, keyword);
        }
      }
    }
  }

  private boolean isFull() {
    return shown.size() >= MOST || characters >= ValidValues.MOST_CHARACTERS;
  }

  private void around(Shown base, Spot spot, Place keyword) {
    boolean found = isShownByUnion(keyword);
    for (Miss miss : found ? List.<Miss>of() : Miss.of(spot, keyword)) {
      found |= add(miss.in(base.value()), keyword, miss.name(), base);
    }
    if (!found && isAffordable()) {
      finder
          .findBreaking(spot.entries(), keyword)
          .map(value -> Edit.set(base.value(), spot.path(), value))
          .ifPresent(value -> add(value, keyword, spot.name(), base));
    }
  }

  /** Without a keyword, all of the schema has to be translated anew. */
  private boolean isAffordable() {
    translated += keywords.size();
    return translated <= MOST_TRANSLATED;
  }

  /** What has the type of no branch breaks the union: one branch's type is nothing else. */
  private boolean isShownByUnion(Place keyword) {
    String union = UNION_TYPE.matcher(keyword.id()).replaceFirst("$1");
    return !union.equals(keyword.id()) && broken.contains(union) && broken.add(keyword.id());
  }

  /** A keyword that no base comes near to. */
  private void anywhere(Place keyword) {
    if (!isFull() && !broken.contains(keyword.id()) && isAffordable()) {
      finder
          .findBreaking(List.of(schema), keyword)
          .ifPresent(value -> add(value, keyword, "", Shown.valid(SampleKind.INVALID, "", value)));
    }
  }

  /** Tells whether a value breaks that keyword only. Of equal values the first one is shown. */
  private boolean add(JsonNode value, Place keyword, String name, Shown base) {
    if (!finder.refutes(schema, value)) {
      return false;
    }
    Map<String, String> faults = finder.faults(schema, value);
    boolean only =
        faults.keySet().equals(Set.of(keyword.id()))
            || (isAffordable() && finder.acceptsWithout(keyword, schema, value));
    if (only) {
      broken.add(keyword.id());
      String own = faults.get(keyword.id());
      String pointer = own == null ? Pointers.common(faults.values()) : own;
      String what = name.isEmpty() ? Spot.name(Pointers.path(value, pointer)) : name;
      put(value, SchemaKeywords.name(keyword), pointer, what, base);
    }
    return only;
  }

  private void put(JsonNode value, String keyword, String pointer, String name, Shown base) {
    String content = Canonical.of(value);
    if (shown.containsKey(content)) {
      return;
    }
    String plain = keyword + ": " + name;
    String title = plain;
    if (names.contains(title) && base.kind() == SampleKind.CHOICE) {
      title = plain + ", " + base.name();
    }
    String first = title;
    for (int i = 2; !names.add(title); i++) {
      title = first + " (" + i + ")";
    }
    Breach breach = new Breach(keyword, pointer);
    characters += content.length();
    shown.put(content, new Shown(SampleKind.INVALID, title, value, Optional.of(breach)));
  }
}
