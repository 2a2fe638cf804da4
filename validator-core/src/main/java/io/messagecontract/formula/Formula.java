package io.messagecontract.formula;

/**
 * A set of JSON values. Formulas of one {@link Formulas} that say the same in the same words are
 * one object.
 *
 * @since 0.1.0
 */
public final class Formula implements Comparable<Formula> {

  private final int id;
  private final Term term;

  Formula(int id, Term term) {
    this.id = id;
    this.term = term;
  }

  /** Returns what it says. */
  public Term term() {
    return term;
  }

  /** Tells whether it denies its {@link #statement()}. */
  public boolean isNegated() {
    return term instanceof Term.Not;
  }

  /** Returns what it says or denies. */
  public Term statement() {
    return term instanceof Term.Not not ? not.part().term() : term;
  }

  /** Tells whether it is every value. */
  public boolean isTrue() {
    return term instanceof Term.Truth truth && truth.holds();
  }

  /** Tells whether it is no value. */
  public boolean isFalse() {
    return term instanceof Term.Truth truth && !truth.holds();
  }

  /** Orders formulas as they were made. */
  @Override
  public int compareTo(Formula other) {
    return Integer.compare(id, other.id);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return id;
  }

  /** Returns the formula in words, shortened where it is long. */
  @Override
  public String toString() {
    return FormulaWords.of(this);
  }
}
