package io.messagecontract.places;

import io.messagecontract.document.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds the properties that schemas describe without naming them: the keys of maps. */
record OtherParts(ScopeReader reader) {

  private static final String REST = "additionalProperties";
  private static final String PATTERNS = "patternProperties";
  private static final String UNEVALUATED = "unevaluatedProperties";

  void add(Scope value, Part part) {
    Set<String> names = new HashSet<>();
    Known.each(
        value, known -> known.schemas().forEach(one -> names.addAll(PropertyParts.named(one))));
    Map<String, UnaryOperator<List<Place>>> kinds = new LinkedHashMap<>();
    boolean[] canBeAbsent = {false};
    Known.each(
        value,
        known -> {
          if (known.allows("object") && known.most("maxProperties") > 0) {
            known.fresh().forEach(holder -> addKinds(holder, kinds));
          }
          canBeAbsent[0] |=
              known.allows("object")
                  && known.fresh().stream().anyMatch(OtherParts::describesOthers)
                  && !isAlwaysThere(known, names);
        });
    if (canBeAbsent[0]) {
      part.part("*").canBeAbsent = true;
    }
    for (UnaryOperator<List<Place>> kind : kinds.values()) {
      Scope schemas = new ScopeParts(reader, kind).of(value);
      if (schemas.isPossible()) {
        part.part("*").alternatives.add(schemas);
      }
    }
  }

  /** Keys that match a pattern are of one kind, and all the rest is of another. */
  private static void addKinds(Place holder, Map<String, UnaryOperator<List<Place>>> kinds) {
    describing(holder.member(REST)).forEach(rest -> kinds.put("", OtherParts::rest));
    for (Place pattern : describing(patterns(holder))) {
      kinds.put(pattern.key() + " pattern", holders -> ofPattern(holders, pattern.key()));
    }
    for (Place left : describing(holder.member(UNEVALUATED))) {
      kinds.put(
          left.id() + " left",
          holders ->
              describing(holders.stream().flatMap(h -> h.member(UNEVALUATED).stream()).toList())
                  .stream()
                  .filter(one -> one.id().equals(left.id()))
                  .toList());
    }
  }

  private static List<Place> rest(List<Place> holders) {
    return holders.stream().flatMap(holder -> holder.member(REST).stream()).toList();
  }

  private static List<Place> ofPattern(List<Place> holders, String pattern) {
    return holders.stream()
        .flatMap(
            holder -> {
              Optional<Place> own = holder.member(PATTERNS).flatMap(all -> all.member(pattern));
              return own.isEmpty() && holder.member(PATTERNS).isEmpty()
                  ? holder.member(REST).stream()
                  : own.stream();
            })
        .toList();
  }

  private static boolean describesOthers(Place holder) {
    return Stream.concat(
            patterns(holder).stream(),
            Stream.of(REST, UNEVALUATED).flatMap(keyword -> holder.member(keyword).stream()))
        .anyMatch(Part::describes);
  }

  /** Every key is described, and there are more of them than names, or one that is no name. */
  private static boolean isAlwaysThere(Known known, Set<String> names) {
    boolean areDescribed =
        known.schemas().stream()
            .anyMatch(
                holder ->
                    !describing(holder.member(REST)).isEmpty()
                        && patterns(holder).stream().allMatch(Part::describes));
    return areDescribed
        && (known.least("minProperties") > names.size() || !names.containsAll(known.required()));
  }

  private static List<Place> patterns(Place holder) {
    return holder.member(PATTERNS).map(Place::children).orElse(List.of());
  }

  private static List<Place> describing(Optional<Place> schema) {
    return describing(schema.stream().toList());
  }

  private static List<Place> describing(List<Place> schemas) {
    return schemas.stream().filter(Part::describes).toList();
  }
}
