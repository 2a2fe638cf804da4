package io.messagecontract.validate;

import com.networknt.schema.Error;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Documents;
import io.messagecontract.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out errors that only follow from others: a schema that rejects a value evaluates nothing
 * of it, so that all that it describes is unevaluated, too (JSON Schema 2020-12 core, section
 * 7.7.1.2).
 */
final class RootCauses {

  private static final String KEYWORD = "unevaluatedProperties";

  private final Documents documents;
  private final Verdicts verdicts;
  private final Map<String, Boolean> evaluated = new HashMap<>();

  RootCauses(Documents documents, Verdicts verdicts) {
    this.documents = documents;
    this.verdicts = verdicts;
  }

  List<Error> of(List<Error> all, SchemaDialect dialect) {
    List<Error> errors = all.size() > MostFindings.MOST ? distinct(all) : all;
    if (errors.stream().noneMatch(error -> error.getKeyword().equals(KEYWORD))) {
      return errors;
    }
    Set<String> wrong = new HashSet<>();
    for (Error error : errors) {
      if (!error.getKeyword().equals(KEYWORD)) {
        ErrorPlaces.around(ErrorPlaces.inMessage(error), wrong);
      }
    }
    List<Error> causes = new ArrayList<>();
    for (Error error : errors) {
      boolean follows =
          error.getKeyword().equals(KEYWORD)
              && wrong.contains(ErrorPlaces.inMessage(error))
              && isEvaluated(error, dialect);
      if (!follows) {
        causes.add(error);
      }
    }
    return causes;
  }

  /** Ways through branches that lead to the same schema find the same again and again. */
  private static List<Error> distinct(List<Error> errors) {
    Map<List<Object>, Error> found = new LinkedHashMap<>();
    for (Error error : errors) {
      List<Object> key =
          List.of(
              error.getSchemaLocation(),
              error.getInstanceLocation(),
              Objects.requireNonNullElse(error.getProperty(), ""),
              error.getArguments() == null ? List.of() : Arrays.asList(error.getArguments()));
      found.putIfAbsent(key, error);
    }
    return List.copyOf(found.values());
  }

  private boolean isEvaluated(Error error, SchemaDialect dialect) {
    Optional<String> path = ErrorPlaces.path(documents, error);
    String pointer = ErrorPlaces.inSchema(error);
    if (path.isEmpty() || error.getProperty() == null || !pointer.endsWith(KEYWORD)) {
      return false;
    }
    String schema = pointer.substring(0, pointer.length() - KEYWORD.length() - 1);
    SchemaPlace place = new SchemaPlace(path.get(), schema, dialect);
    return evaluated.computeIfAbsent(
        path.get() + '#' + schema + ' ' + error.getProperty(),
        key -> verdicts.evaluates(place, error.getProperty()));
  }
}
