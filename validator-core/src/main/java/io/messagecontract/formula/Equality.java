package io.messagecontract.formula;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes "equal to that value" as statements about the value and its parts. */
final class Equality {

  private Equality() {}

  static Formula with(Formulas formulas, JsonNode value) {
    return switch (Kind.of(value)) {
      case OBJECT -> object(formulas, value);
      case ARRAY -> array(formulas, value);
      default -> formulas.atom(new Term.Among(Set.of(Scalar.of(value))));
    };
  }

  private static Formula object(Formulas formulas, JsonNode value) {
    List<Formula> parts = new ArrayList<>();
    parts.add(formulas.kinds(Set.of(Kind.OBJECT)));
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      names.add(member.getKey());
      parts.add(formulas.atom(new Term.Has(member.getKey())));
      Formula equal = with(formulas, member.getValue());
      parts.add(formulas.atom(new Term.Property(member.getKey(), equal)));
    }
    NameSet others = NameSet.except(names, Set.of());
    parts.add(formulas.atom(new Term.Properties(others, formulas.nothing())));
    return formulas.all(parts);
  }

  private static Formula array(Formulas formulas, JsonNode value) {
    List<Formula> parts = new ArrayList<>();
    parts.add(formulas.kinds(Set.of(Kind.ARRAY)));
    for (int i = 0; i < value.size(); i++) {
      parts.add(formulas.atom(new Term.Items(i, i + 1, with(formulas, value.get(i)))));
    }
    BigDecimal size = BigDecimal.valueOf(value.size());
    for (boolean lower : new boolean[] {true, false}) {
      parts.add(formulas.atom(new Term.Bound(Term.Measure.ITEMS, lower, size, false)));
    }
    return formulas.all(parts);
  }
}
