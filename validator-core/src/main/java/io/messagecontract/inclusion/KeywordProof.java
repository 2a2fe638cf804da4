package io.messagecontract.inclusion;

import io.messagecontract.document.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows that one assertion of the reader follows from what the writer's schemas say. */
final class KeywordProof {

  /** Keywords that mean something only together. */
  private static final Map<String, Set<String>> GROUPS = groups();

  /** Keywords whose meaning depends on more than their neighbours. */
  private static final Set<String> SCOPED =
      Set.of("unevaluatedProperties", "unevaluatedItems", "$dynamicRef", "$recursiveRef");

  private final InclusionProof proof;
  private final Side writer;
  private final Shape source;
  private final Side reader;
  private final Shape target;
  private final ObjectProof objects;

  KeywordProof(InclusionProof proof, Side writer, Shape source, Side reader, Shape target) {
    this.proof = proof;
    this.writer = writer;
    this.source = source;
    this.reader = reader;
    this.target = target;
    this.objects = new ObjectProof(proof, source);
  }

  /** Tells whether everything that a schema of the reader asserts follows. */
  boolean holds(Place conjunct) {
    return source.conjuncts().stream().anyMatch(own -> SameSchema.is(writer, own, reader, conjunct))
        || proof.isExcused(conjunct)
        || conjunct.children().stream().allMatch(keyword -> holds(conjunct, keyword));
  }

  private boolean holds(Place conjunct, Place keyword) {
    String name = keyword.key();
    return proof.isExcused(keyword)
        || !Keywords.asserts(name)
        || Keywords.isIdle(name, source.types())
        || target.isLookedThrough(keyword)
        || saysTheSame(conjunct, name)
        || follows(conjunct, keyword);
  }

  /** The same words on both sides are implied, with the neighbours that give them their meaning. */
  private boolean saysTheSame(Place conjunct, String keyword) {
    return !SCOPED.contains(keyword)
        && source.conjuncts().stream()
            .anyMatch(
                own ->
                    own.member(keyword).isPresent()
                        && GROUPS.getOrDefault(keyword, Set.of(keyword)).stream()
                            .allMatch(k -> same(own.member(k), conjunct.member(k))));
  }

  private boolean same(Optional<Place> own, Optional<Place> wanted) {
    if (own.isEmpty() || wanted.isEmpty()) {
      return own.isEmpty() == wanted.isEmpty();
    }
    return SameSchema.keyword(writer, own.get(), reader, wanted.get());
  }

  private boolean follows(Place conjunct, Place keyword) {
    return switch (keyword.key()) {
      case "type" -> JsonTypes.of(keyword.node()).containsAll(source.types());
      case "minimum", "exclusiveMinimum" -> tighter(Bound.lower(source), Bound.lower(target));
      case "maximum", "exclusiveMaximum" -> tighter(Bound.upper(source), Bound.upper(target));
      case "minLength", "minItems" ->
          Bound.atLeast(source, keyword.key())
              .isAtLeastAsTightAs(Bound.atLeast(target, keyword.key()));
      case "maxLength", "maxItems", "maxProperties" ->
          tighter(Bound.atMost(source, keyword.key()), Bound.atMost(target, keyword.key()));
      case "minProperties" -> source.required().size() >= keyword.node().asInt();
      case "uniqueItems" -> !keyword.node().asBoolean();
      case "format" -> reader.validator().formatsAreNotes();
      case "required" -> source.required().containsAll(target.required());
      case "properties" -> keyword.children().stream().allMatch(objects::property);
      case "patternProperties" -> keyword.children().stream().allMatch(objects::pattern);
      case "additionalProperties" -> objects.additional(conjunct, keyword);
      case "items" -> items(keyword);
      case "anyOf" ->
          keyword.children().stream().anyMatch(b -> proof.includes(source.conjuncts(), List.of(b)));
      default -> false;
    };
  }

  /** A list by position is compared as a whole elsewhere; here all items have one schema. */
  private boolean items(Place keyword) {
    return !keyword.node().isArray()
        && target.values("prefixItems").isEmpty()
        && source.values("prefixItems").isEmpty()
        && proof.includes(source.items(), List.of(keyword));
  }

  private static boolean tighter(Optional<Bound> own, Optional<Bound> wanted) {
    return wanted.isEmpty()
        || own.map(bound -> bound.isAtLeastAsTightAs(wanted.get())).orElse(false);
  }

  private static Map<String, Set<String>> groups() {
    Map<String, Set<String>> groups = new HashMap<>();
    for (Set<String> group :
        List.of(
            Set.of("if", "then", "else"),
            Set.of("contains", "minContains", "maxContains"),
            Set.of("items", "prefixItems", "additionalItems"),
            Set.of("additionalProperties", "properties", "patternProperties"))) {
      group.forEach(keyword -> groups.put(keyword, group));
    }
    groups.keySet().removeAll(Set.of("properties", "patternProperties", "prefixItems"));
    return groups;
  }
}
