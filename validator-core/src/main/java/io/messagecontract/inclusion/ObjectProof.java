package io.messagecontract.inclusion;

import io.messagecontract.document.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows that what the writer puts into an object is what the reader expects there. */
final class ObjectProof {

  private final InclusionProof proof;
  private final Shape source;
  private final Map<String, List<Place>> written;

  ObjectProof(InclusionProof proof, Shape source) {
    this.proof = proof;
    this.source = source;
    this.written = source.properties();
  }

  /** A property is accepted if the writer's schemas for it say so, or if it is never written. */
  boolean property(Place property) {
    List<Place> schemas = written.get(property.key());
    if (schemas != null) {
      return proof.includes(schemas, List.of(property));
    }
    return neverMore() || proof.includes(List.of(), List.of(property));
  }

  /** Only names that are listed one by one can be held against a pattern. */
  boolean pattern(Place pattern) {
    return proof.includes(List.of(), List.of(pattern))
        || (neverMore()
            && written.entrySet().stream()
                .filter(entry -> source.matches(pattern.key(), entry.getKey()))
                .allMatch(entry -> proof.includes(entry.getValue(), List.of(pattern))));
  }

  /** Whatever the reader's neighbouring keywords do not name has to fit here. */
  boolean additional(Place conjunct, Place keyword) {
    if (proof.includes(List.of(), List.of(keyword))) {
      return true;
    }
    Optional<Place> known = conjunct.member("properties");
    return neverMore()
        && written.entrySet().stream()
            .filter(entry -> known.flatMap(p -> p.member(entry.getKey())).isEmpty())
            .allMatch(entry -> proof.includes(entry.getValue(), List.of(keyword)));
  }

  private boolean neverMore() {
    return source.holdsOnlyDocumented();
  }
}
