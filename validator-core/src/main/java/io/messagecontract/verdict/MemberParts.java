package io.messagecontract.verdict;

import io.messagecontract.document.Place;
import io.messagecontract.reading.ScopedSchema;
import io.messagecontract.verdict.Members.Name;
import io.messagecontract.verdict.Members.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Gathers the keywords for members (JSON Schema 2020-12 core, sections 10.2.2.4, 10.3.2, 11.3). */
final class MemberParts {

  private final Compiler compiler;
  private final Source source;
  private final List<Holder> holders = new ArrayList<>();
  private final Range size = new Range();
  private final Set<String> required = new LinkedHashSet<>();
  private final Map<String, Set<String>> dependent = new LinkedHashMap<>();
  private final List<ScopedSchema> names = new ArrayList<>();

  MemberParts(Compiler compiler, Source source) {
    this.compiler = compiler;
    this.source = source;
  }

  /**
   * What one schema says of members.
   *
   * @param listed by name
   * @param matching by pattern
   * @param rest for all others, if it says anything of them
   * @param evaluated which names are no others
   */
  private record Holder(
      Map<String, ScopedSchema> listed,
      Map<String, ScopedSchema> matching,
      List<ScopedSchema> rest,
      Evaluated evaluated) {

    void addTo(List<ScopedSchema> found, String name, Predicate<String> matched) {
      ScopedSchema own = listed.get(name);
      if (own != null) {
        found.add(own);
      }
      for (Map.Entry<String, ScopedSchema> pattern : matching.entrySet()) {
        if (matched.test(pattern.getKey())) {
          found.add(pattern.getValue());
        }
      }
      if (!evaluates(name, matched)) {
        found.addAll(rest);
      }
    }

    private boolean evaluates(String name, Predicate<String> matched) {
      boolean evaluates = evaluated.names().contains(name);
      for (String pattern : evaluated.patterns()) {
        evaluates |= matched.test(pattern);
      }
      return evaluates;
    }
  }

  void add(ScopedSchema schema) {
    Place place = schema.place();
    Map<String, ScopedSchema> listed = parts(schema, "properties");
    Map<String, ScopedSchema> matching = parts(schema, "patternProperties");
    List<ScopedSchema> rest = part(schema, "additionalProperties");
    Evaluated own = new Evaluated(false, listed.keySet(), matching.keySet(), 0, false);
    if (!listed.isEmpty() || !matching.isEmpty() || !rest.isEmpty()) {
      holders.add(new Holder(listed, matching, rest, own));
    }
    List<ScopedSchema> unevaluated = part(schema, Evaluated.PROPERTIES);
    if (!unevaluated.isEmpty()) {
      Evaluated all = new Evaluation(source, Evaluated.PROPERTIES).of(schema);
      if (!all.all()) {
        holders.add(new Holder(Map.of(), Map.of(), unevaluated, all));
      }
    }
    names.addAll(part(schema, "propertyNames"));
    size.add(source, place, "minProperties", "maxProperties");
    for (Place name : source.reader().parts(place, "required")) {
      required.add(name.node().asText());
    }
    for (String keyword : List.of("dependentRequired", "dependencies")) {
      for (Place part : source.reader().parts(place, keyword)) {
        if (part.node().isArray()) {
          Set<String> needed = dependent.computeIfAbsent(part.key(), k -> new LinkedHashSet<>());
          for (Place name : source.reader().parts(part)) {
            needed.add(name.node().asText());
          }
        }
      }
    }
  }

  void require(String name) {
    required.add(name);
  }

  private Map<String, ScopedSchema> parts(ScopedSchema schema, String keyword) {
    Map<String, ScopedSchema> parts = new LinkedHashMap<>();
    for (Place part : source.reader().parts(schema.place(), keyword)) {
      parts.put(part.key(), schema.to(part));
    }
    return parts;
  }

  private List<ScopedSchema> part(ScopedSchema schema, String keyword) {
    return schema.to(source.reader().schema(schema.place(), keyword));
  }

  Members made(Closing closing) {
    Set<String> known = known(closing);
    if (known.isEmpty()
        && holders.isEmpty()
        && names.isEmpty()
        && size.isOpen()
        && !closing.saysAnything()) {
      return Members.ANY;
    }
    Set<String> needed = new LinkedHashSet<>(required);
    needed.addAll(closing.names());
    return members(List.copyOf(known), needed, closing);
  }

  private Set<String> known(Closing closing) {
    Set<String> known = new LinkedHashSet<>();
    for (Holder holder : holders) {
      known.addAll(holder.listed().keySet());
    }
    known.addAll(closing.names());
    known.addAll(required);
    for (Map.Entry<String, Set<String>> needing : dependent.entrySet()) {
      known.add(needing.getKey());
      known.addAll(needing.getValue());
    }
    for (Holder holder : holders) {
      known.addAll(holder.evaluated().names());
    }
    return known;
  }

  private Members members(List<String> known, Set<String> needed, Closing closing) {
    Map<String, Integer> indexes = new HashMap<>();
    for (String name : known) {
      indexes.put(name, indexes.size());
    }
    Map<Integer, List<Integer>> dependentIndexes = new LinkedHashMap<>();
    for (Map.Entry<String, Set<String>> needing : dependent.entrySet()) {
      dependentIndexes.put(
          indexes.getOrDefault(needing.getKey(), -1), indexes(needing.getValue(), indexes));
    }
    List<String> patterns = patterns(closing);
    List<Predicate<String>> tests = new ArrayList<>();
    for (String pattern : patterns) {
      tests.add(source.reference().pattern(pattern));
    }
    String other = other(known);
    return new Members(
        new Names(
            known,
            indexes(needed, indexes),
            dependentIndexes,
            size.least(),
            size.most(),
            names.isEmpty() ? null : compiler.of(names, List.of())),
        tests,
        new Checks(this, other, patterns, closing));
  }

  private static List<Integer> indexes(Set<String> names, Map<String, Integer> indexes) {
    List<Integer> found = new ArrayList<>();
    for (String name : names) {
      found.add(indexes.getOrDefault(name, -1));
    }
    return found;
  }

  private List<String> patterns(Closing closing) {
    Set<String> patterns = new LinkedHashSet<>(closing.patterns());
    for (Holder holder : holders) {
      patterns.addAll(holder.matching().keySet());
      patterns.addAll(holder.evaluated().patterns());
    }
    if (patterns.size() > Long.SIZE) {
      throw new UncompiledException("more than " + Long.SIZE + " patterns of names");
    }
    return List.copyOf(patterns);
  }

  /** Returns a name that no schema lists. */
  private static String other(List<String> known) {
    String name = "other";
    while (known.contains(name)) {
      name += '?';
    }
    return name;
  }

  /** Makes the checks for the values of members. */
  private record Checks(MemberParts parts, String other, List<String> patterns, Closing closing)
      implements Function<Name, Check> {

    @Override
    public Check apply(Name name) {
      return parts.check(name.text().orElse(other), new Matched(name.matched(), patterns), closing);
    }
  }

  /** Tells which patterns match a name, by their bits. */
  private record Matched(long bits, List<String> patterns) implements Predicate<String> {

    @Override
    public boolean test(String pattern) {
      return (bits >>> patterns.indexOf(pattern) & 1) != 0;
    }
  }

  private Check check(String text, Predicate<String> matched, Closing closing) {
    List<ScopedSchema> schemas = new ArrayList<>();

    for (Holder holder : holders) {
      holder.addTo(schemas, text, matched);
    }
    List<Place> documenting = closing.ofProperty(text, matched);
    if (documenting.isEmpty() && closing.documentsProperties()) {
      return compiler.nothing();
    }
    return compiler.of(schemas, documenting);
  }
}
