package io.messagecontract.compare;

import io.messagecontract.compare.rules.schema.Branch;
import io.messagecontract.compare.rules.schema.Change;
import io.messagecontract.compare.rules.schema.Said;
import io.messagecontract.compare.rules.schema.Surface;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Question;
import io.messagecontract.inclusion.SideSchema;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what is to be known of two schemas, and of changes between them, into questions. */
final class SchemaQuestions {

  private final SchemaComparison schemas;
  private final ContractSchemas before;
  private final ContractSchemas after;
  private final boolean closedWriters;
  private final Map<Promise, List<Set<String>>> ids = new EnumMap<>(Promise.class);

  SchemaQuestions(
      SchemaComparison schemas, ContractSchemas before, ContractSchemas after, ContentModel model) {
    this.schemas = schemas;
    this.before = before;
    this.after = after;
    this.closedWriters = model == ContentModel.CLOSED;
  }

  /** Tells whether a change breaks nobody whatever schemas say. */
  boolean isByConvention(Change change) {
    return change.convention().isPresent() && !change.isNote();
  }

  /** Returns why nobody breaks by a change that no message shows. */
  String note(Change change) {
    boolean isCondition = change.isNote() && before.formats() == FormatModel.ASSERTION;
    return isCondition ? "no reader enforces it" : change.convention().orElse("");
  }

  /** Does the reader accept whatever the writer sends? Empty if the reader accepts anything. */
  Optional<Question> whole(Promise promise) {
    boolean isSurface = promise == Promise.SURFACE;
    return question(promise, closedWriters || isSurface, isSurface)
        .map(question -> question.leavingOut(conventions(promise)));
  }

  /** The same question as far as it has to do with a change. */
  Question about(Question question, Promise promise, Change change) {
    return question.about(focus(change, change.focus(), promise));
  }

  /** What a change does if the others had not been made. */
  Question alone(Promise promise, Change change) {
    Question question = whole(promise).orElseThrow();
    return about(question.leavingOut(others(change, promise)), promise, change);
  }

  /** Can what was documented still be sent? */
  Question surface(Change change, Surface surface) {
    Question question =
        question(Promise.SURFACE, true, true)
            .orElseThrow()
            .about(focus(change, surface.values(), Promise.SURFACE));
    return surface.isStillAccepted() && schemas.is().isPresent()
        ? question.within(after.schema(schemas.is().get(), false))
        : question;
  }

  /** Do both schemas stand for the same messages, to writers and to readers? */
  List<Question> bothWays() {
    List<Question> questions = new ArrayList<>();
    for (Promise promise : List.of(Promise.FORWARD, Promise.BACKWARD)) {
      question(promise, true, true).ifPresent(questions::add);
      question(promise, false, false).ifPresent(questions::add);
    }
    return questions;
  }

  /** Would both schemas stand for the same messages if the other changes had not been made? */
  List<Question> bothWays(Change change) {
    List<Question> questions = new ArrayList<>();
    for (Promise promise : List.of(Promise.FORWARD, Promise.BACKWARD)) {
      for (boolean isClosed : List.of(true, false)) {
        question(promise, isClosed, isClosed)
            .map(question -> question.leavingOut(others(change, promise)))
            .map(question -> question.unwritten(others(change, opposite(promise))))
            .map(question -> about(question, promise, change))
            .ifPresent(questions::add);
      }
    }
    return questions;
  }

  private Optional<Question> question(
      Promise promise, boolean isClosedWriter, boolean isClosedReader) {
    boolean isForward = promise == Promise.FORWARD;
    Optional<SchemaPlace> written = isForward ? schemas.is() : schemas.was();
    Optional<SchemaPlace> read = isForward ? schemas.was() : schemas.is();
    ContractSchemas writer = isForward ? after : before;
    ContractSchemas reader = isForward ? before : after;
    Focus any = schemas.part() == Part.HEADERS ? Focus.OBJECTS : Focus.ANY;
    return read.map(
        place ->
            Question.of(
                    written.stream().map(w -> writer.schema(w, isClosedWriter)).toList(),
                    List.of(reader.schema(place, isClosedReader)))
                .about(any));
  }

  private Focus focus(Change change, Focus values, Promise promise) {
    List<Focus> branches = new ArrayList<>();
    for (Branch branch : change.branches()) {
      boolean isForward = promise == Promise.FORWARD;
      ContractSchemas writer = isForward ? after : before;
      Optional<SchemaPlace> written = isForward ? schemas.is() : schemas.was();
      for (Place place : isForward ? branch.after() : branch.before()) {
        SideSchema schema = new SideSchema(writer.side(written.orElseThrow()), place);
        branches.add(Focus.on(schema).at(branch.at()));
      }
    }
    return values.at(change.path()).and(branches);
  }

  /**
   * What holds the place of a change itself cannot be left out of account for it, and what is said
   * in another branch of the same union must not: that branch would take what this one refuses.
   */
  private Set<String> others(Change change, Promise promise) {
    List<Change> changes = schemas.changes();
    Set<String> others = new HashSet<>(conventions(promise));
    for (int i = 0; i < changes.size(); i++) {
      if (!changes.get(i).isElsewhere(change)) {
        others.addAll(ids(promise).get(i));
      }
    }
    ids(read(change, promise)).forEach(id -> removeWithHolders(id, others));
    return others;
  }

  private static void removeWithHolders(String id, Set<String> places) {
    for (int end = id.length(); end >= 0; end = id.lastIndexOf('/', end - 1)) {
      places.remove(id.substring(0, end));
    }
  }

  /** Returns what each change says, made once: each change is asked about with all others. */
  private List<Set<String>> ids(Promise promise) {
    return ids.computeIfAbsent(
        promise, p -> schemas.changes().stream().map(change -> ids(read(change, p))).toList());
  }

  private Set<String> conventions(Promise promise) {
    return schemas.changes().stream()
        .filter(this::isByConvention)
        .flatMap(change -> ids(read(change, promise)).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(Said said) {
    return said.places().stream().map(Place::id).collect(Collectors.toSet());
  }

  private static Promise opposite(Promise promise) {
    return promise == Promise.FORWARD ? Promise.BACKWARD : Promise.FORWARD;
  }

  private static Said read(Change change, Promise promise) {
    return promise == Promise.FORWARD ? change.before() : change.after();
  }
}
