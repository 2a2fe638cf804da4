package io.messagecontract.normal;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.NameSet;
import io.messagecontract.formula.Term;
import io.messagecontract.formula.UndecidedException;
import io.messagecontract.reading.SchemaReader;
import io.messagecontract.reading.SchemaReferences;
import io.messagecontract.validate.MetaSchemas;
import io.messagecontract.validate.SchemaValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes which properties a value may have, and the values within it, if it satisfies some schemas
 * and holds only what they document.
 */
final class ClosedSchemas {

  /** Each combination of patterns that match a name has schemas of its own. */
  private static final int MOST_PATTERNS = 6;

  private final Formulas formulas;
  private final Writing writing;
  private final AppliedSchemas applied;
  private final ChildSchemas children;

  ClosedSchemas(
      Formulas formulas,
      SchemaReader reader,
      SchemaReferences references,
      Writing writing,
      OpenSchemas open) {
    this.formulas = formulas;
    this.writing = writing;
    this.applied = new AppliedSchemas(formulas, reader, references, open);
    this.children = new ChildSchemas(reader);
  }

  private record Name(Set<String> schemas) {

    @Override
    public String toString() {
      return "only what is documented in " + String.join(", ", schemas);
    }
  }

  /** Returns what holds for a value of which the rest holds anyway. */
  Formula of(List<Held> schemas) {
    Set<String> names = new TreeSet<>();
    schemas.stream()
        .filter(held -> held.schema().node().isObject())
        .forEach(h -> names.add(h.name()));
    if (names.isEmpty()) {
      return formulas.everything();
    }
    Name name = new Name(names);
    return writing.of(name, () -> write(schemas, name));
  }

  private Formula write(List<Held> schemas, Name name) {
    Map<Formula, List<Formula>> conditions = new LinkedHashMap<>();
    try {
      for (Way way : applied.to(schemas)) {
        conditions
            .computeIfAbsent(parts(way.applied()), parts -> new ArrayList<>())
            .add(way.condition(formulas));
      }
    } catch (UndecidedException e) {
      return writing.opaque(e.reason(), name);
    }
    if (conditions.size() == 1) {
      return conditions.keySet().iterator().next();
    }
    List<Formula> ways = new ArrayList<>();
    conditions.forEach((parts, when) -> ways.add(formulas.all(List.of(parts, formulas.any(when)))));
    return formulas.any(ways);
  }

  private Formula parts(List<Held> holders) {
    List<Formula> parts = new ArrayList<>();
    Set<String> names = children.names(holders, "properties");
    List<String> patterns = List.copyOf(children.names(holders, "patternProperties"));
    if (patterns.size() > MOST_PATTERNS) {
      throw new UndecidedException("too many patterns for names of properties");
    }
    if (!patterns.stream().allMatch(MetaSchemas::isUsablePattern)) {
      throw new UndecidedException("a pattern that cannot be followed");
    }
    for (String name : names) {
      List<Held> own =
          children.ofProperty(holders, name, pattern -> SchemaValidator.matches(pattern, name));
      parts.add(formulas.atom(new Term.Property(name, of(own))));
    }
    boolean documents = holders.stream().anyMatch(children::documentsProperties);
    for (int cell = 0; cell < 1 << patterns.size(); cell++) {
      others(holders, names, patterns, cell, documents, parts);
    }
    items(holders, parts);
    return formulas.all(parts);
  }

  /** The names that are not listed, and that match just the patterns of a bit set. */
  private void others(
      List<Held> holders,
      Set<String> listed,
      List<String> patterns,
      int cell,
      boolean documents,
      List<Formula> parts) {
    Set<String> matching = new TreeSet<>();
    Set<String> avoiding = new TreeSet<>();
    for (int i = 0; i < patterns.size(); i++) {
      ((cell >> i & 1) == 1 ? matching : avoiding).add(patterns.get(i));
    }
    List<Held> own = children.ofOtherProperty(holders, matching::contains);
    boolean undocumented = own.isEmpty() && documents;
    NameSet names =
        new NameSet(new TreeSet<>(matching), new TreeSet<>(avoiding), new TreeSet<>(listed));
    Formula value = undocumented ? formulas.nothing() : of(own);
    parts.add(formulas.atom(new Term.Properties(names, value)));
  }

  private void items(List<Held> holders, List<Formula> parts) {
    int positions = children.positions(holders);
    for (int i = 0; i < positions; i++) {
      parts.add(formulas.atom(new Term.Items(i, i + 1, of(children.ofItem(holders, i)))));
    }
    Formula rest = of(children.ofItem(holders, positions));
    parts.add(formulas.atom(new Term.Items(positions, Integer.MAX_VALUE, rest)));
  }
}
