package io.messagecontract.solver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.NameSet;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.Term.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes formulas over few names and values, so that their parts meet. */
final class RandomFormulas {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> NAMES = List.of("a", "b", "ab");
  private static final List<String> PATTERNS = List.of("^a", "b$", "^[ab]*$", "c");

  private final Formulas formulas;
  private final Random random;

  RandomFormulas(Formulas formulas, long seed) {
    this.formulas = formulas;
    this.random = new Random(seed);
  }

  /** Returns values that the formulas speak of, nested as deep. */
  static List<JsonNode> values(int depth) {
    List<JsonNode> values = new ArrayList<>(List.of(NODES.nullNode(), NODES.booleanNode(true)));
    for (String text : List.of("", "a", "b", "ab", "ba", "c")) {
      values.add(NODES.textNode(text));
    }
    for (String number : List.of("-1", "0", "0.5", "1", "1.5", "2", "3", "4", "6")) {
      values.add(NODES.numberNode(new BigDecimal(number)));
    }
    values.add(NODES.arrayNode());
    values.add(NODES.objectNode());
    if (depth > 0) {
      List<JsonNode> parts = values(depth - 1).stream().limit(14).toList();
      for (JsonNode part : parts) {
        values.add(NODES.arrayNode().add(part));
        values.add(NODES.arrayNode().add(part).add(part));
        values.add(NODES.arrayNode().add(NODES.numberNode(1)).add(part));
        NAMES.forEach(name -> values.add(NODES.objectNode().set(name, part)));
        values.add(NODES.objectNode().put("a", 1).set("b", part));
        values.add(NODES.objectNode().put("c", "a").set("ab", part));
      }
    }
    return values;
  }

  Formula next(int depth) {
    int choice = random.nextInt(depth > 0 ? 22 : 8);
    return switch (choice) {
      case 0 -> formulas.kinds(IntStream.range(0, 2).mapToObj(i -> one(Kind.values())).toList());
      case 1 -> formulas.among(List.of(one(values(0)), one(values(0))));
      case 2 -> formulas.equal(one(values(1)));
      case 3, 4 -> bound();
      case 5 -> formulas.atom(new Term.Multiple(new BigDecimal(one("1", "2", "3", "0.5", "1.5"))));
      case 6 -> formulas.atom(new Term.Matches(one(PATTERNS)));
      case 7 -> formulas.atom(new Term.Has(one(NAMES)));
      case 8, 9 -> formulas.all(some(depth));
      case 10, 11 -> formulas.any(some(depth));
      case 12 -> formulas.one(some(depth));
      case 13, 14 -> formulas.not(next(depth - 1));
      case 15 -> items(depth);
      case 16 -> formulas.atom(new Term.Count(next(depth - 1), random.nextBoolean(), count()));
      case 17 -> formulas.atom(new Term.Unique());
      case 18, 19 -> formulas.atom(new Term.Property(one(NAMES), next(depth - 1)));
      case 20 -> formulas.atom(new Term.Properties(names(), next(depth - 1)));
      default -> formulas.atom(new Term.Names(next(depth - 1)));
    };
  }

  private Formula bound() {
    BigDecimal limit = new BigDecimal(one("0", "1", "1.5", "2", "3"));
    Measure measure = one(Measure.values());
    return formulas.atom(
        new Term.Bound(measure, random.nextBoolean(), limit, random.nextBoolean()));
  }

  private Formula items(int depth) {
    int from = random.nextInt(2);
    int to = random.nextBoolean() ? Integer.MAX_VALUE : from + 1;
    return formulas.atom(new Term.Items(from, to, next(depth - 1)));
  }

  private NameSet names() {
    return random.nextBoolean()
        ? NameSet.matching(one(PATTERNS))
        : NameSet.except(Set.of(one(NAMES)), Set.of(one(PATTERNS)));
  }

  private int count() {
    return random.nextInt(3);
  }

  private List<Formula> some(int depth) {
    return IntStream.range(0, 2 + random.nextInt(2)).mapToObj(i -> next(depth - 1)).toList();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
