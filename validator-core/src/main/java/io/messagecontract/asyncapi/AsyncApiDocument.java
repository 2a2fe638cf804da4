package io.messagecontract.asyncapi;

import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.finding.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document of a known version as rules see it: every value with what the specification says that
 * it is, in all files that references lead to.
 *
 * @param version the version that the document says it is written in
 * @param root the whole document
 * @param documents the document and all files that it refers to
 * @param visits every value that the specification knows, each once
 * @param schemas every schema that is written in JSON Schema, each once
 * @param broken the references that lead nowhere
 */
public record AsyncApiDocument(
    SpecificationVersion version,
    Place root,
    Documents documents,
    List<Visit> visits,
    List<SchemaVisit> schemas,
    List<BrokenReferenceException> broken) {

  /** Copies the lists. */
  public AsyncApiDocument {
    visits = List.copyOf(visits);
    schemas = List.copyOf(schemas);
    broken = List.copyOf(broken);
  }

  /** Walks a document by the specification of its version. */
  public static AsyncApiDocument of(SpecificationVersion version, Place root, Documents documents) {
    DocumentWalk walk = new DocumentWalk(version, documents);
    walk.from(root);
    return new AsyncApiDocument(
        version, root, documents, walk.visits(), walk.schemas(), walk.broken());
  }

  /** Returns the objects of that title. */
  public Stream<Place> objects(String name) {
    return visits.stream()
        .filter(visit -> visit.is(name) && visit.place().node().isObject())
        .map(Visit::place);
  }

  /** Returns the end of a chain of references; nothing where it is broken. */
  public Optional<Place> resolve(Place place) {
    try {
      return Optional.of(new References(documents).follow(place));
    } catch (BrokenReferenceException e) {
      return Optional.empty();
    }
  }

  /** Returns what a single reference names; nothing where it is broken. */
  public Optional<Place> step(Place reference) {
    try {
      return Optional.of(new References(documents).step(reference));
    } catch (BrokenReferenceException e) {
      return Optional.empty();
    }
  }

  /** Returns where a value stands, with its source line. */
  public Location locate(Place place) {
    return Location.of(documents.loaded(place.path()), place.pointer());
  }
}
