package io.messagecontract.inclusion;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Kind;
import io.messagecontract.formula.NameSet;
import io.messagecontract.formula.Term;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * From a value to one in it.
 *
 * @since 0.1.0
 */
public sealed interface Step {

  /** To a property. */
  record Property(String name) implements Step {

    @Override
    public Formula around(Formulas formulas, Formula value) {
      return formulas.all(
          List.of(
              formulas.kinds(Set.of(Kind.OBJECT)),
              formulas.atom(new Term.Has(name)),
              formulas.atom(new Term.Property(name, value))));
    }

    @Override
    public String segment() {
      return name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
      return "." + name;
    }
  }

  /** To any property with none of some names, and like none of some patterns. */
  record OtherProperty(Set<String> names, Set<String> patterns) implements Step {

    /** Sorts the names. */
    public OtherProperty {
      names = new TreeSet<>(names);
      patterns = new TreeSet<>(patterns);
    }

    @Override
    public Formula around(Formulas formulas, Formula value) {
      return anyOf(formulas, NameSet.except(names, patterns), value);
    }

    @Override
    public String toString() {
      return ".*";
    }
  }

  /** To any property whose name is like a pattern. */
  record PropertyLike(String pattern) implements Step {

    @Override
    public Formula around(Formulas formulas, Formula value) {
      return anyOf(formulas, NameSet.matching(pattern), value);
    }

    @Override
    public String toString() {
      return "./" + pattern + "/";
    }
  }

  /** To any item of an array. */
  record AnyItem() implements Step {

    @Override
    public Formula around(Formulas formulas, Formula value) {
      return formulas.all(
          List.of(
              formulas.kinds(Set.of(Kind.ARRAY)), formulas.atom(new Term.Count(value, true, 1))));
    }

    @Override
    public String toString() {
      return "[]";
    }
  }

  /** To any item of an array from an index up to another one, which is outside. */
  record ItemBetween(int from, int to) implements Step {

    @Override
    public Formula around(Formulas formulas, Formula value) {
      return formulas.all(
          List.of(
              formulas.kinds(Set.of(Kind.ARRAY)),
              formulas.not(formulas.atom(new Term.Items(from, to, formulas.not(value))))));
    }

    @Override
    public String toString() {
      return to == from + 1 ? "[" + from + "]" : "[" + from + "..]";
    }
  }

  /** Returns the values in which a value that is like this can be reached by this step. */
  Formula around(Formulas formulas, Formula value);

  /** Returns the step in a JSON Pointer: a name, or {@code *} for what has none. */
  default String segment() {
    return "*";
  }

  private static Formula anyOf(Formulas formulas, NameSet names, Formula value) {
    return formulas.all(
        List.of(
            formulas.kinds(Set.of(Kind.OBJECT)),
            formulas.not(formulas.atom(new Term.Properties(names, formulas.not(value))))));
  }
}
