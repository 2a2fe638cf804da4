package io.messagecontract.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What a formula says. All that is about values of one kind says nothing about values of others.
 *
 * @since 0.1.0
 */
public sealed interface Term {

  /** Returns the kinds of values about which it says something. */
  default Set<Kind> about() {
    return Kind.ALL;
  }

  /** Says something about strings only. */
  sealed interface OfStrings extends Term {
    @Override
    default Set<Kind> about() {
      return Kind.STRINGS;
    }
  }

  /** Says something about arrays only. */
  sealed interface OfArrays extends Term {
    @Override
    default Set<Kind> about() {
      return Kind.ARRAYS;
    }
  }

  /** Says something about objects only. */
  sealed interface OfObjects extends Term {
    @Override
    default Set<Kind> about() {
      return Kind.OBJECTS;
    }
  }

  /** Every value, or none. */
  record Truth(boolean holds) implements Term {}

  /** What all of these say, two at least. */
  record All(List<Formula> parts) implements Term {}

  /** What any of these says, two at least. */
  record Any(List<Formula> parts) implements Term {}

  /** What exactly one of these says, two at least. */
  record One(List<Formula> parts) implements Term {}

  /** What the other does not say. */
  record Not(Formula part) implements Term {}

  /** What another formula says that is not written down yet: the end of a recursion. */
  record Later(Object key) implements Term {}

  /** What nobody can tell. */
  record Opaque(String reason, Object key) implements Term {}

  /** The value is of one of these kinds. */
  record Kinds(Set<Kind> kinds) implements Term {}

  /** The value is one of these. */
  record Among(Set<Scalar> values) implements Term {}

  /** What is measured. */
  enum Measure {
    /** The number itself. */
    NUMBER,
    /** The code points of a string. */
    LENGTH,
    /** The items of an array. */
    ITEMS,
    /** The properties of an object. */
    PROPERTIES
  }

  /**
   * A measure is at least, or at most, so much.
   *
   * @param lower whether it is a least measure
   * @param exclusive whether the limit itself is outside
   */
  record Bound(Measure measure, boolean lower, BigDecimal limit, boolean exclusive)
      implements Term {

    /** Writes the limit without trailing zeros: 3 and 3.0 are one limit. */
    public Bound {
      limit = limit.stripTrailingZeros();
    }

    @Override
    public Set<Kind> about() {
      return switch (measure) {
        case NUMBER -> Kind.NUMBERS;
        case LENGTH -> Kind.STRINGS;
        case ITEMS -> Kind.ARRAYS;
        case PROPERTIES -> Kind.OBJECTS;
      };
    }

    /** Returns the bound that just the other values of the kind keep. */
    public Bound opposite() {
      return new Bound(measure, !lower, limit, !exclusive);
    }

    /** Tells whether a measure keeps the bound. */
    public boolean admits(BigDecimal measured) {
      int order = lower ? measured.compareTo(limit) : limit.compareTo(measured);
      return exclusive ? order > 0 : order >= 0;
    }
  }

  /** A number is a multiple of that one, which is above 0. */
  record Multiple(BigDecimal of) implements Term {

    /** Writes the number without trailing zeros. */
    public Multiple {
      of = of.stripTrailingZeros();
    }

    @Override
    public Set<Kind> about() {
      return Kind.NUMBERS;
    }
  }

  /** A string matches that ECMA-262 pattern somewhere. */
  record Matches(String pattern) implements OfStrings {}

  /** A string has that format. */
  record Formatted(String format) implements OfStrings {}

  /** A string is said to have that format, whether it has or not: a hint for what to make up. */
  record Hint(String format) implements OfStrings {}

  /**
   * Items of an array are like this, from one index up to another, which is outside.
   *
   * @param to {@link Integer#MAX_VALUE} for all that follow
   */
  record Items(int from, int to, Formula item) implements OfArrays {}

  /** Of the items of an array so many, at least or at most, are like this. */
  record Count(Formula item, boolean atLeast, int number) implements OfArrays {

    /** Returns the count that just the other arrays have; there is none for "at least 0". */
    public Count opposite() {
      return new Count(item, !atLeast, atLeast ? number - 1 : number + 1);
    }
  }

  /** No two items of an array are equal. */
  record Unique() implements OfArrays {}

  /** An object has that property. */
  record Has(String name) implements OfObjects {}

  /** That property of an object, if it is there, is like this. */
  record Property(String name, Formula value) implements OfObjects {}

  /** All properties of an object with these names are like this. */
  record Properties(NameSet names, Formula value) implements OfObjects {}

  /** The names of all properties of an object, as strings, are like this. */
  record Names(Formula name) implements OfObjects {}
}
