package io.messagecontract.load;

import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.Problem;
import io.messagecontract.document.References;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What every reader of a document needs: its documents, its references, and where to complain. */
final class LoadContext {

  private final Documents documents;
  private final References references;
  private final Set<Finding> findings = new TreeSet<>();

  LoadContext(Documents documents) {
    this.documents = documents;
    this.references = new References(documents);
  }

  Documents documents() {
    return documents;
  }

  Set<Finding> findings() {
    return findings;
  }

  /** Returns the end of a chain of references; nothing where it is broken, as rules have said. */
  Optional<Place> resolve(Place place) {
    if (place.node().has("$ref") && !References.isReference(place.node())) {
      return Optional.empty();
    }
    try {
      return Optional.of(references.follow(place));
    } catch (BrokenReferenceException e) {
      report(e);
      return Optional.empty();
    }
  }

  /** Returns what a single reference names; nothing, and a finding, where it is broken. */
  Optional<Place> step(Place place) {
    try {
      return Optional.of(references.step(place));
    } catch (BrokenReferenceException e) {
      report(e);
      return Optional.empty();
    }
  }

  /** Returns what a single reference names; nothing where it is broken, which others report. */
  Optional<Place> find(Place place) {
    try {
      return Optional.of(references.step(place));
    } catch (BrokenReferenceException e) {
      return Optional.empty();
    }
  }

  /** Returns the members of an object that may be absent; a finding where it is no object. */
  List<Place> members(Place holder, String key) {
    Optional<Place> given = given(holder, key);
    Optional<Place> map = given.isPresent() ? resolve(given.get()) : given;
    if (map.isPresent() && !map.get().node().isObject()) {
      report(
          "wrong-type",
          map.get(),
          "\"" + key + "\" must be an object.",
          "write names and values, indented below \"" + key + "\"");
      return List.of();
    }
    return map.isPresent() ? map.get().children() : List.of();
  }

  /** Returns the items of a list that may be absent; a finding where it is no list. */
  List<Place> items(Place holder, String key) {
    Optional<Place> list = given(holder, key);
    if (list.isPresent() && !list.get().node().isArray()) {
      report(
          "wrong-type",
          list.get(),
          "\"" + key + "\" must be a list.",
          "write its items below \"" + key + "\", each after a dash");
      return List.of();
    }
    return list.isPresent() ? list.get().children() : List.of();
  }

  private static Optional<Place> given(Place holder, String key) {
    Optional<Place> member = holder.member(key);
    return member.isPresent() && member.get().node().isNull() ? Optional.empty() : member;
  }

  /** Adds what rules have found. */
  void add(List<Finding> found) {
    findings.addAll(found);
  }

  /** Adds a finding, unless an error says something about the same place already. */
  void report(String rule, Place place, String message, String hint) {
    Finding finding = Finding.error(rule, locate(place), message).hint(hint);
    boolean known =
        findings.stream().anyMatch(f -> f.isError() && f.location().equals(finding.location()));
    if (!known) {
      findings.add(finding);
    }
  }

  void report(DocumentException unreadable) {
    for (Problem problem : unreadable.problems()) {
      findings.add(
          Finding.error(
                  problem.rule(), Location.of(unreadable, problem.position()), problem.message())
              .hint(problem.hint()));
    }
  }

  Location locate(Place place) {
    return Location.of(documents.loaded(place.path()), place.pointer());
  }

  /** The rules have named every broken reference that they know; nothing is said twice. */
  void report(BrokenReferenceException broken) {
    if (findings.stream().anyMatch(Finding::isError)) {
      return;
    }
    broken
        .unreadable()
        .ifPresentOrElse(
            this::report,
            () ->
                report(
                    "broken-reference",
                    broken.place(),
                    String.valueOf(broken.getMessage()),
                    broken.hint()));
  }
}
