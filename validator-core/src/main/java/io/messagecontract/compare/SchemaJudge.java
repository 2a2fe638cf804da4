package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.compare.rules.Change;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Verdict;
import io.messagecontract.inclusion.InclusionProof;
import io.messagecontract.inclusion.Paths;
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
   * left that could break, yet the whole is not proved, nothing is known of any of them.
   */
  List<Judgement> judge(List<Change> changes, Guarantee guarantee) {
    List<Judgement> judgements = new ArrayList<>();
    Set<Change> harmlessAlone = new HashSet<>();
    for (Change change : changes) {
      Judgement judgement = judgeAlone(change, guarantee);
      if (judgement.verdict() == Verdict.UNDECIDED
          && isHarmlessBeside(change, changes, guarantee)) {
        harmlessAlone.add(change);
        judgement = Judgement.compatible(guarantee);
      }
      judgements.add(judgement);
    }
    if (judgements.stream().allMatch(j -> j.verdict() == Verdict.COMPATIBLE)) {
      for (int i = 0; i < changes.size(); i++) {
        if (harmlessAlone.contains(changes.get(i))) {
          judgements.set(i, Judgement.undecided(guarantee));
        }
      }
    }
    return judgements;
  }

  private Judgement judgeAlone(Change change, Guarantee guarantee) {
    try {
      if (guarantee == Guarantee.SURFACE && !change.removesSurface()) {
        return Judgement.compatible(guarantee);
      }
      Question question = question(guarantee);
      return question.isProved(change.path(), Set.of())
          ? Judgement.compatible(guarantee)
          : question
              .witness(change)
              .map(message -> Judgement.breaking(guarantee, message.toString(), sides))
              .orElse(Judgement.undecided(guarantee));
    } catch (RuntimeException | StackOverflowError e) {
      return Judgement.undecided(guarantee);
    }
  }

  private boolean isHarmlessBeside(Change change, List<Change> all, Guarantee guarantee) {
    Optional<Place> own = read(change, guarantee);
    Set<String> others =
        all.stream()
            .flatMap(other -> read(other, guarantee).stream())
            .filter(place -> !Optional.of(place).equals(own))
            .map(Place::id)
            .collect(Collectors.toSet());
    return guarantee != Guarantee.SURFACE && question(guarantee).isProved(change.path(), others);
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

    /** Proofs are for readers that ignore what they do not know. */
    boolean isProved(ValuePath path, Set<String> excused) {
      return !reader.closed() && (isProvedAt(path, excused) || isProvedAt(ValuePath.ROOT, excused));
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
