package io.messagecontract.compare;

import io.messagecontract.compare.rules.schema.Change;
import io.messagecontract.compare.rules.schema.Surface;
import io.messagecontract.inclusion.Allowance;
import io.messagecontract.inclusion.Answer;
import io.messagecontract.inclusion.Inclusion;
import io.messagecontract.inclusion.Question;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Judges the changes between two schemas of a whole message: a proof, a witness, or neither. */
final class SchemaJudge {

  private final SchemaQuestions questions;
  private final List<Change> changes;
  private final Sides sides;
  private final Allowance allowance;
  private final Inclusion inclusion;
  private final Set<Promise> kept = EnumSet.noneOf(Promise.class);
  private Optional<Boolean> withoutEffect = Optional.empty();

  SchemaJudge(SchemaQuestions questions, List<Change> changes, Sides sides, Allowance allowance) {
    this.questions = questions;
    this.changes = changes;
    this.sides = sides;
    this.allowance = allowance;
    this.inclusion = new Inclusion(allowance);
  }

  /**
   * Judges all changes under one promise, each for itself.
   *
   * <p>A change beside one that breaks is still harmless if all else is proved. Where nothing is
   * left that could break, yet the whole is not proved, a witness is looked for after all.
   */
  List<Judgement> judge(Promise promise) {
    if (promise == Promise.SURFACE) {
      return changes.stream().map(this::judgeSurface).toList();
    }
    Optional<Question> whole = questions.whole(promise);
    if (whole.isEmpty() || inclusion.isIncluded(whole.get())) {
      kept.add(promise);
      return changes.stream().map(change -> Judgement.compatible(promise)).toList();
    }
    List<Judgement> judgements = new ArrayList<>();
    for (Change change : changes) {
      judgements.add(
          questions.isByConvention(change)
              ? Judgement.compatible(promise)
              : judgement(() -> questions.alone(promise, change), promise));
    }
    if (judgements.stream().anyMatch(Judgement::isGrave)) {
      return judgements;
    }
    return changes.stream()
        .map(
            change ->
                questions.isByConvention(change)
                    ? Judgement.compatible(promise)
                    : judgement(() -> questions.about(whole.get(), promise, change), promise))
        .toList();
  }

  /** Returns why nobody breaks by a change that no message shows. */
  String note(Change change) {
    return questions.note(change);
  }

  /** Judges what no rule has found: the schemas say something else, in whatever words. */
  Judgement judgeWhole(Promise promise) {
    return promise == Promise.SURFACE || kept.contains(promise)
        ? Judgement.compatible(promise)
        : questions
            .whole(promise)
            .map(question -> judgement(() -> question, promise))
            .orElse(Judgement.compatible(promise));
  }

  private Judgement judgeSurface(Change change) {
    Optional<Surface> surface = change.surface();
    return surface.isEmpty() || questions.whole(Promise.SURFACE).isEmpty()
        ? Judgement.compatible(Promise.SURFACE)
        : judgement(() -> questions.surface(change, surface.get()), Promise.SURFACE);
  }

  /** Tells whether the schemas are proved to accept the same, as documents and as readers. */
  private boolean isWithoutEffect() {
    if (withoutEffect.isEmpty()) {
      boolean holds = questions.bothWays().stream().allMatch(inclusion::isIncluded);
      withoutEffect = Optional.of(holds);
    }
    return withoutEffect.get();
  }

  /** Tells whether a change is proved to make no difference to any message. */
  boolean isWithoutEffect(Change change) {
    boolean isOneOfMany = changes.size() > 1;
    return (isOneOfMany && isWithoutEffect())
        || (!allowance.isSpent()
            && questions.bothWays(change).stream().allMatch(inclusion::isIncluded));
  }

  /** To put a question takes a look at all changes, too. */
  private Judgement judgement(Supplier<Question> question, Promise promise) {
    if (allowance.isSpent()) {
      return Judgement.undecided(promise, Allowance.SPENT);
    }
    Answer answer = inclusion.answer(question.get());
    if (answer instanceof Answer.Broken broken) {
      return Judgement.breaking(promise, broken.witness().toString(), sides);
    }
    return answer instanceof Answer.Undecided undecided
        ? Judgement.undecided(promise, undecided.reason())
        : Judgement.compatible(promise);
  }
}
