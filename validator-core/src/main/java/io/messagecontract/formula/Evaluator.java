package io.messagecontract.formula;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.formula.Term.Measure;
import java.math.BigDecimal;
import java.util.HashSet;
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

  private final Formulas formulas;
  private final BiPredicate<String, String> matches;
  private final BiPredicate<String, String> formatted;
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

  /** Tells whether a name is in a set of names. */
  public boolean contains(NameSet names, String name) {
    return names.contains(name, matches);
  }

  /**
   * Tells whether a value is in the set.
   *
   * @throws UndecidedException if nobody can tell, or the formula leads back to itself
   */
  public boolean holds(Formula formula, JsonNode value) {
    if (depth > DEEPEST) {
      throw new UndecidedException("nested too deep");
    }
    depth++;
    try {
      return holds(formula.term(), value);
    } finally {
      depth--;
    }
  }

  private boolean holds(Term term, JsonNode value) {
    Kind kind = Kind.of(value);
    if (!term.about().contains(kind)) {
      return true;
    }
    if (term instanceof Term.Truth truth) {
      return truth.holds();
    } else if (term instanceof Term.All all) {
      return all.parts().stream().allMatch(part -> holds(part, value));
    } else if (term instanceof Term.Any any) {
      return any.parts().stream().anyMatch(part -> holds(part, value));
    } else if (term instanceof Term.One one) {
      return one.parts().stream().filter(part -> holds(part, value)).limit(2).count() == 1;
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
