package io.messagecontract.load;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.contract.SubSchemas.SubSchema;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows every reference that a message can meet, so that none is found broken later, and finds
 * loops in which a schema applies to the same value again and again.
 */
final class SchemaReferences {

  private static final Set<String> DIALECTS =
      Set.of(
          "http://json-schema.org/draft-04/schema",
          "http://json-schema.org/draft-06/schema",
          "http://json-schema.org/draft-07/schema",
          "https://json-schema.org/draft/2019-09/schema",
          "https://json-schema.org/draft/2020-12/schema");

  private final LoadContext context;
  private final Set<String> reached = new HashSet<>();
  private final Set<String> loopFree = new HashSet<>();

  SchemaReferences(LoadContext context) {
    this.context = context;
  }

  /** Checks a schema and all that it reaches; what was checked before is not checked again. */
  void check(SchemaPlace schema) {
    Deque<Place> todo = new ArrayDeque<>();
    todo.push(
        new Place(
            schema.path(),
            schema.pointer(),
            context.documents().loaded(schema.path()).root().at(schema.pointer())));
    while (!todo.isEmpty()) {
      Place place = todo.pop();
      if (reached.add(place.id())) {
        checkDialect(place);
        checkLoop(place, schema.dialect(), new LinkedHashSet<>());
        next(place, schema.dialect()).forEach(next -> todo.push(next.place()));
      }
    }
  }

  private List<SubSchema> next(Place place, SchemaDialect dialect) {
    List<SubSchema> next = new ArrayList<>();
    if (References.isReference(place.node())) {
      context.step(place).ifPresent(target -> next.add(new SubSchema(target, true)));
    }
    if (!SubSchemas.isOnlyReference(place, dialect)) {
      next.addAll(SubSchemas.of(place));
    }
    return next;
  }

  private void checkLoop(Place place, SchemaDialect dialect, Set<String> path) {
    if (loopFree.contains(place.id())) {
      return;
    }
    if (!path.add(place.id())) {
      List<String> loop = new ArrayList<>(path).subList(indexOf(place, path), path.size());
      context.report(
          "reference-loop",
          place,
          "The schema leads back to itself without looking into the message: "
              + String.join(" → ", loop)
              + " → "
              + place.id()
              + ".",
          "remove one of these references");
      return;
    }
    if (path.size() > References.MAX_CHAIN) {
      context.report(
          "reference-loop",
          place,
          "More than " + References.MAX_CHAIN + " schemas apply to one value in a row.",
          "name the last one directly");
    } else {
      for (SubSchema next : next(place, dialect)) {
        if (next.inPlace()) {
          checkLoop(next.place(), dialect, path);
        }
      }
    }
    path.remove(place.id());
    loopFree.add(place.id());
  }

  private static int indexOf(Place place, Set<String> path) {
    return List.copyOf(path).indexOf(place.id());
  }

  private void checkDialect(Place place) {
    String dialect = place.node().path("$schema").asText("");
    String name = dialect.endsWith("#") ? dialect.substring(0, dialect.length() - 1) : dialect;
    if (!dialect.isEmpty() && !DIALECTS.contains(name)) {
      context.report(
          "unknown-dialect",
          place.member("$schema").orElse(place),
          "\"" + dialect + "\" is no JSON Schema dialect that can be checked.",
          "use draft-07, 2019-09 or 2020-12");
    }
  }
}
