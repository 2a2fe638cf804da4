package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.ValueFinder;
import io.messagecontract.inclusion.ValuePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes up the values of a schema that show what it leaves open. */
final class ValidValues {

  /** More would be a sweep through lists of values, and not corners. */
  private static final int MOST = 500;

  /** How long all of them together may be in JSON: few are made of very large values. */
  static final long MOST_CHARACTERS = 4_000_000;

  private static final int MOST_BASES = 20;

  private final ValueFinder finder;
  private final Place schema;
  private final List<Place> root;
  private final CompleteValue complete;
  private final Map<String, Shown> shown = new LinkedHashMap<>();
  private final Deque<Shown> bases = new ArrayDeque<>();
  private final List<Shown> visited = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private long characters;

  private ValidValues(ValueFinder finder, Place schema, Suggestions suggestions) {
    this.finder = finder;
    this.schema = schema;
    this.root = List.of(schema);
    this.complete = new CompleteValue(finder, suggestions);
  }

  /**
   * What was made up.
   *
   * @param values those to hand out
   * @param bases those that others are changed copies of, the complete one first
   */
  record Made(List<Shown> values, List<Shown> bases) {}

  static Made of(ValueFinder finder, Place schema, Suggestions suggestions) {
    ValidValues valid = new ValidValues(finder, schema, suggestions);
    valid.complete().ifPresent(v -> valid.base(Shown.valid(SampleKind.COMPLETE, "complete", v)));
    while (!valid.bases.isEmpty() && !valid.isFull()) {
      valid.corners(valid.bases.poll());
    }
    return new Made(List.copyOf(valid.shown.values()), valid.visited);
  }

  private Optional<JsonNode> complete() {
    Optional<JsonNode> made = complete.of(root, ValuePath.ROOT);
    return made.filter(this::isAccepted)
        .or(
            () ->
                finder
                    .find(root, Focus.ANY)
                    .map(v -> made.map(m -> Enrichment.of(v, m, this::isAccepted)).orElse(v)));
  }

  private boolean isFull() {
    return shown.size() >= MOST || characters >= MOST_CHARACTERS;
  }

  private boolean isAccepted(JsonNode value) {
    return finder.acceptsClosed(root, value);
  }

  private void base(Shown base) {
    if (add(base) && visited.size() + bases.size() < MOST_BASES) {
      bases.add(base);
    }
  }

  private void corners(Shown base) {
    visited.add(base);
    List<Spot> spots = Spots.of(finder.side(), schema, base.value());
    if (base.kind() == SampleKind.COMPLETE) {
      Required.of(base.value(), spots, this::isAccepted)
          .or(() -> finder.find(root, Focus.ANY).filter(v -> v.size() < base.value().size()))
          .ifPresent(v -> add(Shown.valid(SampleKind.ABSENT, "only what is required", v)));
    }
    spots.stream()
        .filter(spot -> !spot.isAgain())
        .filter(spot -> seen.add("corners " + spot.id()))
        .flatMap(spot -> Corners.of(finder, complete, spot).stream())
        .limit(MOST)
        .takeWhile(corner -> characters < MOST_CHARACTERS)
        .forEach(corner -> corner(base, corner));
    Sweep.ALL.forEach(sweep -> sweep(base, sweep, spots));
    undocumented(base, spots);
  }

  private void corner(Shown base, Corner corner) {
    JsonNode edited = corner.in(base.value());
    Optional<JsonNode> value =
        isShown(corner, edited)
            ? Optional.of(edited)
            : finder
                .find(root, corner.focus())
                .map(v -> Enrichment.of(v, base.value(), more -> isShown(corner, more)));
    value.map(v -> Shown.valid(corner.kind(), corner.name(), v)).ifPresent(this::take);
  }

  /** What is absent opens no place that was not there before. */
  private void take(Shown value) {
    if (value.kind() == SampleKind.ABSENT) {
      add(value);
    } else {
      base(value);
    }
  }

  private boolean isShown(Corner corner, JsonNode value) {
    return isAccepted(value) && finder.shows(corner.focus(), value);
  }

  /** On a further base a sweep is of use only where it reaches what no other base has. */
  private void sweep(Shown base, Sweep sweep, List<Spot> spots) {
    boolean fresh = false;
    for (Spot spot : spots) {
      fresh |= !spot.isAgain() && seen.add(sweep.name() + ' ' + spot.id());
    }
    JsonNode swept =
        fresh ? sweep.over(finder, base.value(), spots, this::isAccepted) : base.value();
    if (!swept.equals(base.value())) {
      add(Shown.valid(SampleKind.BOUNDARY, of(sweep.name(), base), swept));
    }
  }

  private static String of(String name, Shown base) {
    return base.kind() == SampleKind.COMPLETE ? name : name + ", " + base.name();
  }

  /** Whoever reads what is documented has to live with what will be added to it. */
  private void undocumented(Shown base, List<Spot> spots) {
    JsonNode at = base.value();
    for (Spot spot : spots) {
      if (spot.value() instanceof ObjectNode && !spot.keyword("properties").isEmpty()) {
        ValuePath path = spot.path().property(spot.undocumented());
        JsonNode more = Edit.set(at, path, TextNode.valueOf("undocumented"));
        boolean fresh = seen.add("undocumented " + spot.id());
        at = fresh && finder.accepts(root, more) ? more : at;
      }
    }
    if (!at.equals(base.value()) && finder.confirms(schema, false, at)) {
      put(Shown.valid(SampleKind.UNKNOWN, of("with an undocumented property", base), at));
    }
  }

  private boolean add(Shown value) {
    return finder.confirms(schema, true, value.value()) && put(value);
  }

  private boolean put(Shown value) {
    String content = Canonical.of(value.value());
    if (shown.containsKey(content)) {
      return false;
    }
    String name = value.name();
    for (int i = 2; !names.add(name); i++) {
      name = value.name() + " (" + i + ")";
    }
    characters += content.length();
    shown.put(content, new Shown(value.kind(), name, value.value(), value.breach()));
    return true;
  }
}
