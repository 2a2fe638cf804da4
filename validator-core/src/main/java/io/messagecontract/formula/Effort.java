package io.messagecontract.formula;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what it costs to judge a value for somebody who looks at everything and remembers nothing,
 * as validators do: a small schema can double the work at each level of a value.
 *
 * @since 0.1.0
 */
public final class Effort {

  /** More than this is all the same. */
  private static final long MOST = 1_000_000_000_000L;

  private static final int DEEPEST = 500;

  private final Formulas formulas;
  private final Evaluator evaluator;
  private final IdentityHashMap<JsonNode, Map<Formula, Long>> known = new IdentityHashMap<>();
  private int depth;

  private Effort(Formulas formulas, Evaluator evaluator) {
    this.formulas = formulas;
    this.evaluator = evaluator;
  }

  /**
   * Returns the number of steps, a very large one where it is beyond counting.
   *
   * @param sets what the value is held against
   */
  public static long of(
      Formulas formulas, Evaluator evaluator, List<Formula> sets, JsonNode value) {
    Effort effort = new Effort(formulas, evaluator);
    long sum = 0;
    for (Formula set : sets) {
      sum = Math.min(MOST, sum + effort.of(set, value));
    }
    return sum;
  }

  private long of(Formula formula, JsonNode value) {
    if (depth >= DEEPEST) {
      return MOST;
    }
    Map<Formula, Long> ofValue = known.computeIfAbsent(value, v -> new HashMap<>());
    Long before = ofValue.get(formula);
    if (before != null) {
      return before;
    }
    depth++;
    long steps = Math.min(MOST, 1 + parts(formula.term(), value));
    depth--;
    ofValue.put(formula, steps);
    return steps;
  }

  private long parts(Term term, JsonNode value) {
    if (!term.about().contains(Kind.of(value))) {
      return 0;
    } else if (term instanceof Term.All all) {
      return sum(all.parts(), value);
    } else if (term instanceof Term.Any any) {
      return sum(any.parts(), value);
    } else if (term instanceof Term.One one) {
      return sum(one.parts(), value);
    } else if (term instanceof Term.Not not) {
      return of(not.part(), value);
    } else if (term instanceof Term.Later later) {
      return of(formulas.keep(later), value);
    }
    return value.isContainerNode() ? members(term, value) : 0;
  }

  private long sum(List<Formula> parts, JsonNode value) {
    long sum = 0;
    for (Formula part : parts) {
      sum = Math.min(MOST, sum + of(part, value));
    }
    return sum;
  }

  private long members(Term term, JsonNode value) {
    long sum = 0;
    if (term instanceof Term.Items items) {
      for (int i = items.from(); i < Math.min(items.to(), value.size()); i++) {
        sum = Math.min(MOST, sum + of(items.item(), value.get(i)));
      }
    } else if (term instanceof Term.Count count) {
      for (JsonNode item : value) {
        sum = Math.min(MOST, sum + of(count.item(), item));
      }
    } else if (term instanceof Term.Property property && value.has(property.name())) {
      return of(property.value(), value.get(property.name()));
    } else if (term instanceof Term.Properties properties) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        if (evaluator.contains(properties.names(), member.getKey())) {
          sum = Math.min(MOST, sum + of(properties.value(), member.getValue()));
        }
      }
    } else if (term instanceof Term.Names names) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        sum = Math.min(MOST, sum + of(names.name(), TextNode.valueOf(member.getKey())));
      }
    }
    return sum;
  }
}
