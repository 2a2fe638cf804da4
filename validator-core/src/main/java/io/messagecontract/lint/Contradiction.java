package io.messagecontract.lint;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.Place;
import io.messagecontract.solver.Proof;
import io.messagecontract.vocabulary.Keyword;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says in words why no value satisfies a schema: which of its keywords exclude each other, found by
 * leaving out one at a time, and the rule of the proof where it tells more.
 */
final class Contradiction {

  private static final int MOST_PARTS = 20;

  private static final int MOST_PROOFS = 1_000;
  private static final String NO_MULTIPLE = "no multiple of ";

  /** Rules of the solver that say more than the names of the keywords do, in our words. */
  private static final Map<String, String> TELLING =
      Map.of(
          "no string has this length and matches the patterns",
          "no string of this length matches the pattern",
          "too few different values for the items",
          "there are too few different values for the items",
          "the smallest value does not contain another",
          "each value has to hold another one like it, without end");

  private final Satisfiability satisfiability;
  private final Place schema;
  private final SchemaDialect dialect;

  Contradiction(Satisfiability satisfiability, Place schema, SchemaDialect dialect) {
    this.satisfiability = satisfiability;
    this.schema = schema;
    this.dialect = dialect;
  }

  String words() {
    if (!schema.node().isObject()) {
      return "it is false";
    }
    List<Place> guilty = guilty(schema.children());
    String keywords = keywords(guilty);
    return rule().map(rule -> keywords + ": " + rule).orElse(keywords);
  }

  /** Returns the parts without any of which there would be a value. */
  private List<Place> guilty(List<Place> parts) {
    return parts.stream()
        .limit(MOST_PARTS)
        .filter(Contradiction::canReject)
        .filter(part -> !satisfiability.isImpossibleWithout(Set.of(part.id()), schema, dialect))
        .toList();
  }

  private static boolean canReject(Place part) {
    List<Keyword> named = Keyword.named(part.key());
    return named.isEmpty()
        || part.key().equals("$ref")
        || named.stream().anyMatch(Keyword::asserts);
  }

  private String keywords(List<Place> guilty) {
    List<String> names =
        guilty.stream()
            .map(Place::key)
            .filter(key -> guilty.size() < 3 || !key.equals("type"))
            .map(key -> '"' + key + '"')
            .toList();
    if (names.isEmpty()) {
      return "its keywords exclude each other in more than one way";
    } else if (names.size() > 1) {
      return joined(names) + " exclude each other";
    }
    Place only = guilty.get(0);
    List<Place> parts = only.key().equals("allOf") ? guilty(only.children()) : List.of();
    return parts.size() > 1
        ? "the parts "
            + joined(parts.stream().map(Contradiction::ordinal).toList())
            + " of \"allOf\" exclude each other"
        : "nothing satisfies its " + names.get(0);
  }

  private static String ordinal(Place part) {
    return String.valueOf(Integer.parseInt(part.key()) + 1);
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** A rule is shown if the proof rests on no other that tells something. */
  private Optional<String> rule() {
    Set<String> rules =
        satisfiability.proof(schema, dialect).map(Contradiction::telling).orElse(Set.of());
    return rules.size() == 1 ? Optional.of(rules.iterator().next()) : Optional.empty();
  }

  private static Set<String> telling(Proof proof) {
    Set<String> rules = new TreeSet<>();
    Set<Proof> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Proof> open = new ArrayDeque<>(List.of(proof));
    while (!open.isEmpty() && seen.size() < MOST_PROOFS) {
      Proof next = open.pop();
      if (seen.add(next)) {
        open.addAll(next.parts());
        if (next.rule().startsWith(NO_MULTIPLE)) {
          rules.add("there is " + next.rule());
        } else if (TELLING.containsKey(next.rule())) {
          rules.add(TELLING.get(next.rule()));
        }
      }
    }
    return rules;
  }
}
