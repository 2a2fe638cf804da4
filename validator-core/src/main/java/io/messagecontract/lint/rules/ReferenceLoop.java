package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.contract.SubSchemas.SubSchema;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A schema leads back to itself without looking into the message, so that it could never be applied
 * (JSON Schema 2020-12 core, section 9.4.1; AsyncAPI 2.6.0 and 3.0.0, "Schema Object").
 */
final class ReferenceLoop implements DocumentRule {

  @Override
  public String id() {
    return "reference-loop";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    return !findings(document).isEmpty();
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return findings(document).stream();
  }

  private List<Finding> findings(AsyncApiDocument document) {
    Search search = new Search(document);
    for (SchemaVisit schema : document.schemas()) {
      search.from(schema, new LinkedHashSet<>());
    }
    return search.findings;
  }

  private final class Search {
    private final AsyncApiDocument document;
    private final References references;
    private final boolean isOpen;
    private final Set<String> done = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Search(AsyncApiDocument document) {
      this.document = document;
      this.references = new References(document.documents());
      this.isOpen = isOpen(document);
    }

    /** Where two schemas have an anchor, the way to a dynamic reference says which is meant. */
    private static boolean isOpen(AsyncApiDocument document) {
      Set<String> anchors = new HashSet<>();
      return document.schemas().stream()
          .map(schema -> schema.place().node())
          .anyMatch(
              node ->
                  node.has("$recursiveAnchor")
                      || (node.has("$dynamicAnchor")
                          && !anchors.add(node.path("$dynamicAnchor").asText())));
    }

    void from(SchemaVisit schema, Set<String> path) {
      Place place = schema.place();
      if (done.contains(place.id())) {
        return;
      }
      if (!path.add(place.id())) {
        List<String> all = new ArrayList<>(path);
        report(
            place,
            "The schema leads back to itself without looking into the message: "
                + String.join(" → ", all.subList(all.indexOf(place.id()), all.size()))
                + " → "
                + place.id()
                + ".",
            "remove one of these references");
        return;
      }
      if (path.size() > References.MAX_CHAIN) {
        report(
            place,
            "More than " + References.MAX_CHAIN + " schemas apply to one value in a row.",
            "name the last one directly");
      } else {
        for (SchemaVisit next : inPlace(schema)) {
          from(next, path);
        }
      }
      path.remove(place.id());
      done.add(place.id());
    }

    private List<SchemaVisit> inPlace(SchemaVisit schema) {
      List<SchemaVisit> next = new ArrayList<>();
      for (Place reference : references(schema)) {
        try {
          next.add(new SchemaVisit(references.step(reference), schema.dialect(), false));
        } catch (BrokenReferenceException e) {
          // Told by the rule for broken references.
        }
      }
      if (!SubSchemas.isOnlyReference(schema.place(), schema.dialect())) {
        for (SubSchema inner : SubSchemas.of(schema.place())) {
          if (inner.inPlace()) {
            next.add(new SchemaVisit(inner.place(), schema.dialect(), false));
          }
        }
      }
      return next;
    }

    private List<Place> references(SchemaVisit schema) {
      List<Place> found = new ArrayList<>();
      if (References.isReference(schema.place().node())) {
        found.add(schema.place());
      }
      if (schema.dialect() != SchemaDialect.DRAFT_07 && !isOpen) {
        found.addAll(References.dynamic(schema.place()));
      }
      return found;
    }

    private void report(Place place, String message, String hint) {
      findings.add(Finding.error(id(), document.locate(place), message).hint(hint));
    }
  }
}
