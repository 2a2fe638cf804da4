package io.messagecontract.formula;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.formula.Term.Measure;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Tells whether a value is in the set that a formula stands for.
 *
 * @since 0.1.0
 */
public final class Evaluator {

  /** Java's stack bears more; a formula that needs more most likely leads back to itself. */
  private static final int DEEPEST = 500;

  /** What a validator that remembers nothing would have to do for one value. */
  private static final long MOST_STEPS = 200_000;

  private final Formulas formulas;
  private final BiPredicate<String, String> matches;
  private final BiPredicate<String, String> formatted;
  private final IdentityHashMap<JsonNode, Map<Formula, Verdict>> known = new IdentityHashMap<>();
  private long steps;
  private int depth;

  /**
   * Judges by what is known of patterns and formats.
   *
   * @param matches tells whether an ECMA-262 pattern matches a text somewhere
   * @param formatted tells whether a text, the second, has a format
   */
  public Evaluator(
      Formulas formulas,
      BiPredicate<String, String> matches,
      BiPredicate<String, String> formatted) {
    this.formulas = formulas;
    this.matches = matches;
    this.formatted = formatted;
  }

  /**
   * Whether a value is in a set.
   *
   * @param steps the steps that it took, and takes anybody who has to find it out again
   */
  private record Verdict(boolean holds, long steps) {}

  /** Tells whether a name is in a set of names. */
  public boolean contains(NameSet names, String name) {
    return names.contains(name, matches);
  }

  /**
   * Tells whether a value is in the set.
   *
   * @throws UndecidedException if nobody can tell, or the formula leads back to itself, or it takes
   *     more steps than anybody should wait for
   */
  public boolean holds(Formula formula, JsonNode value) {
    if (depth == 0) {
      known.clear();
      steps = 0;
    }
    if (depth > DEEPEST) {
      throw new UndecidedException("nested too deep");
    }
    depth++;
    try {
      return isPlain(formula.term()) ? step(formula.term(), value) : remembered(formula, value);
    } finally {
      depth--;
    }
  }

  private boolean remembered(Formula formula, JsonNode value) {
    Map<Formula, Verdict> ofValue = known.computeIfAbsent(value, v -> new HashMap<>());
    Verdict verdict = ofValue.get(formula);
    if (verdict == null) {
      long before = steps;
      verdict = new Verdict(step(formula.term(), value), steps - before);
      ofValue.put(formula, verdict);
    } else {
      spend(verdict.steps());
    }
    return verdict.holds();
  }

  private boolean step(Term term, JsonNode value) {
    spend(1);
    return holds(term, value);
  }

  private void spend(long some) {
    steps += some;
    if (steps > MOST_STEPS) {
      throw new UndecidedException("too many steps to judge one value");
    }
  }

  private static boolean isPlain(Term term) {
    return !(term instanceof Term.All
        || term instanceof Term.Any
        || term instanceof Term.One
        || term instanceof Term.Later);
  }

  private boolean holds(Term term, JsonNode value) {
    Kind kind = Kind.of(value);
    if (!term.about().contains(kind)) {
      return true;
    }
    if (term instanceof Term.Truth truth) {
      return truth.holds();
    } else if (term instanceof Term.All all) {
      return countOf(all.parts(), value, false, 1) == 0;
    } else if (term instanceof Term.Any any) {
      return countOf(any.parts(), value, true, 1) == 1;
    } else if (term instanceof Term.One one) {
      return countOf(one.parts(), value, true, 2) == 1;
    } else if (term instanceof Term.Not not) {
      return !holds(not.part(), value);
    } else if (term instanceof Term.Later later) {
      return holds(formulas.keep(later), value);
    } else if (term instanceof Term.Opaque opaque) {
      throw new UndecidedException(opaque.reason());
    } else if (term instanceof Term.Kinds kinds) {
      return kinds.kinds().contains(kind);
    } else if (term instanceof Term.Among among) {
      return !value.isContainerNode() && among.values().contains(Scalar.of(value));
    } else if (term instanceof Term.Bound bound) {
      return bound.admits(measure(bound.measure(), value));
    }
    return switch (kind) {
      case STRING -> ofString(term, value.textValue());
      case ARRAY -> ofArray(term, value);
      case OBJECT -> ofObject(term, value);
      default -> ofNumber(term, value.decimalValue());
    };
  }

  /** Counts the sets in which a value is, or is not, and stops at a number. */
  private int countOf(List<Formula> parts, JsonNode value, boolean in, int enough) {
    int count = 0;
    for (Formula part : parts) {
      if (holds(part, value) == in && ++count == enough) {
        return count;
      }
    }
    return count;
  }

  private static BigDecimal measure(Measure measure, JsonNode value) {
    return switch (measure) {
      case NUMBER -> value.decimalValue();
      case LENGTH ->
          BigDecimal.valueOf(value.textValue().codePointCount(0, value.textValue().length()));
      case ITEMS, PROPERTIES -> BigDecimal.valueOf(value.size());
    };
  }

  private static boolean ofNumber(Term term, BigDecimal number) {
    Term.Multiple multiple = (Term.Multiple) term;
    return number.remainder(multiple.of()).signum() == 0;
  }

  private boolean ofString(Term term, String text) {
    if (term instanceof Term.Matches pattern) {
      return matches.test(pattern.pattern(), text);
    }
    return term instanceof Term.Hint || formatted.test(((Term.Formatted) term).format(), text);
  }

  private boolean ofArray(Term term, JsonNode array) {
    if (term instanceof Term.Items items) {
      return IntStream.range(items.from(), Math.min(items.to(), array.size()))
          .allMatch(i -> holds(items.item(), array.get(i)));
    } else if (term instanceof Term.Count count) {
      long found =
          IntStream.range(0, array.size())
              .filter(i -> holds(count.item(), array.get(i)))
              .limit(count.number() + 1L)
              .count();
      return count.atLeast() ? found >= count.number() : found <= count.number();
    }
    Set<Formula> items = new HashSet<>();
    return IntStream.range(0, array.size()).allMatch(i -> items.add(formulas.equal(array.get(i))));
  }

  private boolean ofObject(Term term, JsonNode object) {
    if (term instanceof Term.Has has) {
      return object.has(has.name());
    } else if (term instanceof Term.Property property) {
      JsonNode member = object.get(property.name());
      return member == null || holds(property.value(), member);
    } else if (term instanceof Term.Names names) {
      return List.copyOf(object.properties()).stream()
          .allMatch(member -> holds(names.name(), TextNode.valueOf(member.getKey())));
    }
    Term.Properties properties = (Term.Properties) term;
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      if (contains(properties.names(), member.getKey())
          && !holds(properties.value(), member.getValue())) {
        return false;
      }
    }
    return true;
  }
}
