package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.compare.rules.Change;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Verdict;
import io.messagecontract.inclusion.InclusionProof;
import io.messagecontract.inclusion.Paths;
import io.messagecontract.inclusion.SameSchema;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.ValuePath;
import io.messagecontract.inclusion.WitnessSearch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the changes between two schemas of a whole message: a proof, a witness, or neither. */
final class SchemaJudge {

  private final SchemaComparison schemas;
  private final Sides sides;
  private final boolean closedWriters;

  SchemaJudge(SchemaComparison schemas, Sides sides, ContentModel model) {
    this.schemas = schemas;
    this.sides = sides;
    this.closedWriters = model == ContentModel.CLOSED;
  }

  /**
   * Judges all changes under one guarantee, each for itself.
   *
   * <p>A change beside one that breaks is still harmless if all else is proved. Where nothing is
   * left that could break, yet the whole is not proved, a witness is looked for after all.
   */
  List<Judgement> judge(List<Change> changes, Guarantee guarantee) {
    List<Judgement> judgements = new ArrayList<>();
    Set<Integer> harmlessBeside = new HashSet<>();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      if (isHarmless(change, Set.of(), guarantee)) {
        judgements.add(Judgement.compatible(guarantee));
      } else if (isHarmless(change, others(change, changes, guarantee), guarantee)) {
        harmlessBeside.add(i);
        judgements.add(Judgement.compatible(guarantee));
      } else {
        judgements.add(search(change, guarantee));
      }
    }
    if (judgements.stream().allMatch(j -> j.verdict() == Verdict.COMPATIBLE)) {
      harmlessBeside.forEach(i -> judgements.set(i, search(changes.get(i), guarantee)));
    }
    return judgements;
  }

  /** Judges what no rule has found: the schemas say something else, in whatever words. */
  Judgement judgeWhole(Change whole, Guarantee guarantee) {
    Side before = schemas.before();
    Side after = schemas.after();
    boolean same =
        guarantee == Guarantee.SURFACE
            || (before.dialect() == after.dialect()
                && SameSchema.is(before, schemas.was(), after, schemas.is()));
    return same || isHarmless(whole, Set.of(), guarantee)
        ? Judgement.compatible(guarantee)
        : search(whole, guarantee);
  }

  private boolean isHarmless(Change change, Set<String> excused, Guarantee guarantee) {
    if (guarantee == Guarantee.SURFACE) {
      return !change.removesSurface();
    }
    try {
      Question question = question(guarantee);
      return question.isNeverWritten(change) || question.isProved(change.path(), excused);
    } catch (RuntimeException | StackOverflowError e) {
      return false;
    }
  }

  private Judgement search(Change change, Guarantee guarantee) {
    try {
      return question(guarantee)
          .witness(change)
          .filter(message -> guarantee != Guarantee.SURFACE || isAboutSurface(change, message))
          .map(message -> Judgement.breaking(guarantee, message.toString(), sides))
          .orElse(Judgement.undecided(guarantee));
    } catch (RuntimeException | StackOverflowError e) {
      return Judgement.undecided(guarantee);
    }
  }

  /** A message that lost its documentation, and nothing else, is still accepted by open readers. */
  private boolean isAboutSurface(Change change, JsonNode message) {
    return !change.focus().equals(Change.Focus.ANY)
        || schemas.after().closed(false).accepts(schemas.is(), message);
  }

  /** What holds the place of a change itself cannot be left out of account for it. */
  private static Set<String> others(Change change, List<Change> all, Guarantee guarantee) {
    String own = read(change, guarantee).map(Place::id).orElse("") + '/';
    return all.stream()
        .flatMap(other -> read(other, guarantee).stream())
        .map(Place::id)
        .filter(place -> !own.startsWith(place + '/'))
        .collect(Collectors.toSet());
  }

  private static Optional<Place> read(Change change, Guarantee guarantee) {
    return guarantee == Guarantee.FORWARD ? change.before() : change.after();
  }

  private Question question(Guarantee guarantee) {
    Side before = schemas.before();
    Side after = schemas.after();
    Place was = schemas.was();
    Place is = schemas.is();
    return switch (guarantee) {
      case FORWARD -> new Question(after.closed(closedWriters), is, before.closed(false), was);
      case BACKWARD -> new Question(before.closed(closedWriters), was, after.closed(false), is);
      case SURFACE -> new Question(before.closed(true), was, after.closed(true), is);
    };
  }

  /** Does the reader accept whatever the writer may write? */
  private record Question(Side writer, Place written, Side reader, Place accepted) {

    boolean isProved(ValuePath path, Set<String> excused) {
      return isProvedAt(path, excused) || isProvedAt(ValuePath.ROOT, excused);
    }

    /** A change that is about certain values means nothing to a writer who has none of them. */
    boolean isNeverWritten(Change change) {
      List<Place> inWriter = Paths.schemas(writer, List.of(written), change.path());
      List<JsonNode> values = change.focus().first();
      return !values.isEmpty()
          && values.stream()
              .noneMatch(v -> inWriter.stream().allMatch(schema -> writer.accepts(schema, v)));
    }

    private boolean isProvedAt(ValuePath path, Set<String> excused) {
      List<Place> inWriter = Paths.schemas(writer, List.of(written), path);
      List<Place> inReader = Paths.schemas(reader, List.of(accepted), path);
      return InclusionProof.holdsBut(writer, inWriter, reader, inReader, excused);
    }

    Optional<JsonNode> witness(Change change) {
      return new WitnessSearch(writer, written, reader, accepted)
          .at(change.path(), change.focus().first(), change.focus().relevant());
    }
  }
}
