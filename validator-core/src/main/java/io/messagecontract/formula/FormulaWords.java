package io.messagecontract.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes formulas in words. */
final class FormulaWords {

  private static final int DEEPEST = 3;
  private static final int MOST_PARTS = 6;
  private static final int LONGEST = 20;

  private FormulaWords() {}

  static String of(Formula formula) {
    return of(formula, 0);
  }

  private static String of(Formula formula, int depth) {
    Term term = formula.term();
    if (term instanceof Term.Truth truth) {
      return truth.holds() ? "anything" : "nothing";
    } else if (depth > DEEPEST) {
      return "…";
    } else if (term instanceof Term.All all) {
      return parts(" and ", all.parts(), depth);
    } else if (term instanceof Term.Any any) {
      return parts(" or ", any.parts(), depth);
    } else if (term instanceof Term.One one) {
      return "one of " + parts(", ", one.parts(), depth);
    } else if (term instanceof Term.Not not) {
      return "not " + of(not.part(), depth + 1);
    } else if (term instanceof Term.Later later) {
      return "<" + later.key() + ">";
    } else if (term instanceof Term.Opaque opaque) {
      return "<" + opaque.reason() + ">";
    } else if (term instanceof Term.Kinds kinds) {
      return kinds.kinds().toString().toLowerCase(Locale.ROOT);
    } else if (term instanceof Term.Among among) {
      return among.values().stream()
          .map(Scalar::toString)
          .sorted()
          .limit(MOST_PARTS)
          .collect(Collectors.joining(", ", "{", among.values().size() > MOST_PARTS ? "…}" : "}"));
    }
    return atom(term, depth + 1);
  }

  private static String atom(Term term, int depth) {
    if (term instanceof Term.Bound bound) {
      String sign = (bound.lower() ? ">" : "<") + (bound.exclusive() ? "" : "=");
      return bound.measure().name().toLowerCase(Locale.ROOT)
          + ' '
          + sign
          + ' '
          + number(bound.limit());
    } else if (term instanceof Term.Multiple multiple) {
      return "multiple of " + number(multiple.of());
    } else if (term instanceof Term.Matches matches) {
      return "like " + matches.pattern();
    } else if (term instanceof Term.Formatted formatted) {
      return "format " + formatted.format();
    } else if (term instanceof Term.Hint hint) {
      return "perhaps of format " + hint.format();
    } else if (term instanceof Term.Items items) {
      String to = items.to() == Integer.MAX_VALUE ? "" : String.valueOf(items.to() - 1);
      return "items " + items.from() + ".." + to + ": " + of(items.item(), depth);
    } else if (term instanceof Term.Count count) {
      String least = count.atLeast() ? "at least " : "at most ";
      return least + count.number() + " items: " + of(count.item(), depth);
    } else if (term instanceof Term.Has has) {
      return "has \"" + has.name() + '"';
    } else if (term instanceof Term.Property property) {
      return '"' + property.name() + "\": " + of(property.value(), depth);
    } else if (term instanceof Term.Properties properties) {
      return properties.names() + ": " + of(properties.value(), depth);
    } else if (term instanceof Term.Names names) {
      return "all names: " + of(names.name(), depth);
    }
    return "unique items";
  }

  private static String number(BigDecimal number) {
    return Math.abs(number.scale()) > LONGEST ? number.toString() : number.toPlainString();
  }

  private static String parts(String joiner, List<Formula> parts, int depth) {
    String more = parts.size() > MOST_PARTS ? joiner + "…)" : ")";
    return parts.stream()
        .limit(MOST_PARTS)
        .map(part -> of(part, depth + 1))
        .collect(Collectors.joining(joiner, "(", more));
  }
}
