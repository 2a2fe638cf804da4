package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The branches of {@code anyOf} or {@code oneOf} on both sides, paired.
 *
 * @param keywordBefore the union as it was; empty where one schema stood for it
 * @param keywordAfter the union as it is; empty where one schema stands for it
 * @param both the branches that both sides have
 * @param removed the branches that are there no more
 * @param added the branches that are new
 */
record Union(
    Optional<Place> keywordBefore,
    Optional<Place> keywordAfter,
    List<Branch> both,
    List<List<Place>> removed,
    List<List<Place>> added) {

  /** Beyond that, to look at all pairs of branches takes too long. */
  private static final int MOST_BRANCHES = 100;

  /** Pairs the branches of a union that is on both sides, or replaces a schema on one of them. */
  static Optional<Union> of(SchemaPair pair) {
    Optional<UnionSide> was = UnionSide.of(pair.was());
    Optional<UnionSide> is = UnionSide.of(pair.is());
    if (was.isPresent() && is.isPresent()) {
      return Optional.of(paired(pair, was.get(), is.get()));
    }
    if (is.isPresent() && UnionSide.isAll(pair.is()) && UnionSide.isNone(pair.was())) {
      return Optional.of(paired(pair, UnionSide.ofOne(pair.before()), is.get()))
          .filter(Union::isRecognised);
    }
    if (was.isPresent() && UnionSide.isAll(pair.was()) && UnionSide.isNone(pair.is())) {
      return Optional.of(paired(pair, was.get(), UnionSide.ofOne(pair.after())))
          .filter(Union::isRecognised);
    }
    return Optional.empty();
  }

  private static Union paired(SchemaPair pair, UnionSide was, UnionSide is) {
    BranchLikeness likeness = new BranchLikeness(pair.beforeSide(), pair.afterSide());
    List<List<Place>> left = new ArrayList<>(was.branches());
    List<List<Place>> free = new ArrayList<>(is.branches());
    List<Branch> both = new ArrayList<>();
    boolean isSmall = left.size() <= MOST_BRANCHES && free.size() <= MOST_BRANCHES;
    List<BiPredicate<List<Place>, List<Place>>> tests =
        isSmall
            ? List.of(
                likeness::haveOneName,
                likeness::sayTheSame,
                likeness::haveOneMark,
                likeness::lookAlike)
            : List.of(likeness::haveOneName);
    for (BiPredicate<List<Place>, List<Place>> test : tests) {
      for (List<Place> before : List.copyOf(left)) {
        Optional<List<Place>> after =
            free.stream().filter(other -> test.test(before, other)).findFirst();
        if (after.isPresent()) {
          left.remove(before);
          free.remove(after.get());
          String name = likeness.nameAfter(after.get());
          both.add(new Branch(pair.path(), before, after.get(), name));
        }
      }
    }
    return new Union(was.keyword(), is.keyword(), both, left, free);
  }

  /** A schema is one branch of a union only if there is a branch that it is like. */
  private boolean isRecognised() {
    return !both.isEmpty();
  }

  /** Tells whether one schema stands for the whole union on one side. */
  boolean replacesSchema() {
    return keywordBefore.isEmpty() || keywordAfter.isEmpty();
  }
}
