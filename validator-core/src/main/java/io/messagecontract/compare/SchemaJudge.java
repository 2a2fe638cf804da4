package io.messagecontract.compare;

import io.messagecontract.compare.rules.Change;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Verdict;
import io.messagecontract.inclusion.Answer;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Inclusion;
import io.messagecontract.inclusion.Question;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.SideSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the changes between two schemas of a whole message: a proof, a witness, or neither. */
final class SchemaJudge {

  private final SchemaComparison schemas;
  private final Sides sides;
  private final boolean closedWriters;
  private final Inclusion inclusion = new Inclusion();

  SchemaJudge(SchemaComparison schemas, Sides sides, ContentModel model) {
    this.schemas = schemas;
    this.sides = sides;
    this.closedWriters = model == ContentModel.CLOSED;
  }

  /**
   * Judges all changes under one promise, each for itself.
   *
   * <p>A change beside one that breaks is still harmless if all else is proved. Where nothing is
   * left that could break, yet the whole is not proved, a witness is looked for after all.
   */
  List<Judgement> judge(List<Change> changes, Promise promise) {
    if (promise == Promise.SURFACE) {
      return changes.stream().map(this::judgeSurface).toList();
    }
    Question question = question(promise);
    if (changes.isEmpty() || inclusion.answer(question) instanceof Answer.Included) {
      return changes.stream().map(change -> Judgement.compatible(promise)).toList();
    }
    List<Judgement> judgements = new ArrayList<>();
    for (Change change : changes) {
      Question alone = question.leavingOut(others(change, changes, promise));
      judgements.add(judgement(about(alone, change), promise));
    }
    if (judgements.stream().allMatch(j -> j.verdict() == Verdict.COMPATIBLE)) {
      return changes.stream().map(change -> judgement(about(question, change), promise)).toList();
    }
    return judgements;
  }

  private Judgement judgeSurface(Change change) {
    if (!change.removesSurface()) {
      return Judgement.compatible(Promise.SURFACE);
    }
    // A message that lost its documentation, and nothing else, is still accepted by open readers.
    Question question = question(Promise.SURFACE);
    boolean any = change.focus().equals(Focus.ANY);
    SideSchema open = new SideSchema(schemas.after().closed(false), schemas.is());
    Question asked = any ? question.within(open) : question;
    return judgement(about(asked, change), Promise.SURFACE);
  }

  /** Judges what no rule has found: the schemas say something else, in whatever words. */
  Judgement judgeWhole(Promise promise) {
    return promise == Promise.SURFACE
        ? Judgement.compatible(promise)
        : judgement(question(promise), promise);
  }

  private static Question about(Question question, Change change) {
    return question.about(change.focus().at(change.path()));
  }

  private Judgement judgement(Question question, Promise promise) {
    Answer answer = inclusion.answer(question);
    if (answer instanceof Answer.Broken broken) {
      return Judgement.breaking(promise, broken.witness().toString(), sides);
    }
    return answer instanceof Answer.Undecided undecided
        ? Judgement.undecided(promise, undecided.reason())
        : Judgement.compatible(promise);
  }

  /** What holds the place of a change itself cannot be left out of account for it. */
  private static Set<String> others(Change change, List<Change> all, Promise promise) {
    String own = read(change, promise).map(Place::id).orElse("") + '/';
    return all.stream()
        .flatMap(other -> read(other, promise).stream())
        .map(Place::id)
        .filter(place -> !own.startsWith(place + '/'))
        .collect(Collectors.toSet());
  }

  private static Optional<Place> read(Change change, Promise promise) {
    return promise == Promise.FORWARD ? change.before() : change.after();
  }

  private Question question(Promise promise) {
    Side before = schemas.before();
    Side after = schemas.after();
    Place was = schemas.was();
    Place is = schemas.is();
    return switch (promise) {
      case FORWARD -> question(after.closed(closedWriters), is, before.closed(false), was);
      case BACKWARD -> question(before.closed(closedWriters), was, after.closed(false), is);
      case SURFACE -> question(before.closed(true), was, after.closed(true), is);
    };
  }

  private static Question question(Side writer, Place written, Side reader, Place accepted) {
    return Question.of(new SideSchema(writer, written), new SideSchema(reader, accepted));
  }
}
