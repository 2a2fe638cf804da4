package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Is every value of one schema a value of another?
 *
 * <p>{@link Inclusion} answers it: the schemas are written as formulas, and a value is looked for
 * that is in the one set and not in the other. One that is found counts only after the validator
 * has accepted it on the writer's side and rejected it on the reader's; that there is none is
 * claimed only with a proof.
 *
 * @param written what the values have to keep, all of it; mostly one schema
 * @param accepted what reads them; where there are several schemas, one of them is enough
 * @param unwritten the {@link io.messagecontract.document.Place#id() ids} of schemas and keywords
 *     of the writer that count as if they were not there
 * @param leftOut the ids of schemas and keywords of the reader that count as if they were not there
 * @param focus the values that matter
 * @since 0.1.0
 */
public record Question(
    List<SideSchema> written,
    List<SideSchema> accepted,
    Set<String> unwritten,
    Set<String> leftOut,
    Focus focus) {

  /** Copies the collections. */
  public Question {
    written = List.copyOf(written);
    accepted = List.copyOf(accepted);
    unwritten = Set.copyOf(unwritten);
    leftOut = Set.copyOf(leftOut);
  }

  /** Asks whether a reader accepts all that a writer may write. */
  public static Question of(SideSchema written, SideSchema accepted) {
    return of(List.of(written), List.of(accepted));
  }

  /** Asks whether one of several readers accepts all that a writer may write under all schemas. */
  public static Question of(List<SideSchema> written, List<SideSchema> accepted) {
    return new Question(written, accepted, Set.of(), Set.of(), Focus.ANY);
  }

  /** The same question as far as the rest of the reader's schemas goes. */
  public Question leavingOut(Set<String> places) {
    return new Question(written, accepted, unwritten, places, focus);
  }

  /** The same question as if the writer's schemas did not have these. */
  public Question unwritten(Set<String> places) {
    return new Question(written, accepted, places, leftOut, focus);
  }

  /** The same question about some values only. */
  public Question about(Focus values) {
    return new Question(written, accepted, unwritten, leftOut, values);
  }

  /** The same question about values that another schema accepts, too. */
  public Question within(SideSchema other) {
    List<SideSchema> both = new ArrayList<>(written);
    both.add(other);
    return new Question(both, accepted, unwritten, leftOut, focus);
  }

  /** Tells whether a value is what is looked for, by the word of the validator. */
  boolean isShownBy(JsonNode value) {
    return written.stream().allMatch(schema -> schema.accepts(value))
        && accepted.stream().noneMatch(schema -> schema.accepts(value));
  }

  boolean leavesSomethingOut() {
    return !unwritten.isEmpty() || !leftOut.isEmpty();
  }

  /** Tells whether both ask about what the same writer may write. */
  boolean isOfSameWriter(Question other) {
    return written.equals(other.written) && unwritten.equals(other.unwritten);
  }

  /** What may be written, whatever is asked of it. */
  List<Formula> writtenSets(Formulas formulas) {
    return written.stream().map(schema -> schema.formula(formulas, unwritten)).toList();
  }

  List<Formula> sets(Formulas formulas, List<Formula> writtenSets) {
    List<Formula> sets = new ArrayList<>(writtenSets);
    sets.add(focus.formula(formulas));
    accepted.forEach(schema -> sets.add(formulas.not(schema.formula(formulas, leftOut))));
    return sets;
  }

  /** The same with all that is left out: what does not count may be what lets a value pass. */
  List<Formula> wholeSets(Formulas formulas) {
    List<Formula> sets = new ArrayList<>();
    written.forEach(schema -> sets.add(schema.formula(formulas, Set.of())));
    accepted.forEach(schema -> sets.add(formulas.not(schema.formula(formulas, Set.of()))));
    return sets;
  }

  List<SideSchema> sides() {
    List<SideSchema> all = new ArrayList<>(written);
    all.addAll(accepted);
    return all;
  }
}
