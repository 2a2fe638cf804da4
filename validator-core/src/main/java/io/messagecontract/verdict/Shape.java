package io.messagecontract.verdict;

import org.jspecify.annotations.Nullable;

/**
 * What all schemas that always apply to a value together ask of it by themselves, without the
 * branches between which they leave a choice.
 */
final class Shape {

  /** Asks nothing. */
  static final Shape ANYTHING =
      new Shape(Kinds.ALL, null, null, null, Members.ANY, Items.ANY, new LanePool());

  /** The kinds that it may be of. */
  final int kinds;

  final @Nullable Values values;
  final @Nullable Texts texts;
  final @Nullable Numbers numbers;
  final Members members;
  final Items items;
  private final LanePool pool;
  private volatile @Nullable Lanes alone;

  Shape(
      int kinds,
      @Nullable Values values,
      @Nullable Texts texts,
      @Nullable Numbers numbers,
      Members members,
      Items items,
      LanePool pool) {
    this.kinds = values == null ? kinds : kinds & values.kinds();
    this.values = values;
    this.texts = texts;
    this.numbers = numbers;
    this.members = members;
    this.items = items;
    this.pool = pool;
  }

  /** Returns this shape as the only lane. */
  Lanes alone() {
    Lanes lanes = alone;
    if (lanes == null) {
      lanes = Lanes.of(this, pool);
      alone = lanes;
    }
    return lanes;
  }

  boolean asksNothing() {
    return kinds == Kinds.ALL
        && values == null
        && texts == null
        && numbers == null
        && members == Members.ANY
        && items.equals(Items.ANY);
  }

  boolean takesStrings() {
    return (kinds & Kinds.STRING) != 0 && texts == null && values == null;
  }

  boolean accepts(String text) {
    return (kinds & Kinds.STRING) != 0
        && (texts == null || texts.accept(text))
        && (values == null || values.texts().contains(text));
  }

  /** Judges true, false and null. */
  boolean accepts(int kind, String canonical) {
    return (kinds & kind) != 0 && (values == null || values.others().contains(canonical));
  }

  /** Tells whether more counts of an object or array than that it is one. */
  boolean looksInto(int kind) {
    return (kinds & kind) != 0
        && (values != null
            || (kind == Kinds.OBJECT ? members != Members.ANY : !items.equals(Items.ANY)));
  }

  /** Tells whether an object or array has to be there as a whole to be judged. */
  boolean needsTree(int kind) {
    return (kinds & kind) != 0 && values != null;
  }
}
