package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of a channel or the variables of a server, to be held against the names that an
 * address uses.
 *
 * @param field what they are called: {@code parameters} or {@code variables}
 * @param place where they stand, if there are any
 */
record NamedValues(String field, Optional<Place> place) {

  static NamedValues of(Place holder, String field, AsyncApiDocument document) {
    return new NamedValues(
        field,
        holder.member(field).flatMap(document::resolve).filter(map -> map.node().isObject()));
  }

  /** Returns the names that are used and not described. */
  List<String> missing(Set<String> used) {
    List<String> described = described().stream().map(Place::key).toList();
    return used.stream().filter(name -> !described.contains(name)).toList();
  }

  /** Returns what is described and not used, but for what only seems to be misspelt. */
  List<Place> unused(Set<String> used) {
    List<String> misspelt =
        missing(used).stream().flatMap(name -> near(name, used).stream()).toList();
    return free(used).stream().filter(value -> !misspelt.contains(value.key())).toList();
  }

  /** Returns what to do about a name that is not described. */
  String hint(String name, Set<String> used) {
    return near(name, used)
        .map(near -> "rename \"" + near + "\" to \"" + name + '"')
        .orElse("add \"" + name + "\" to \"" + field + '"');
  }

  private Optional<String> near(String name, Set<String> used) {
    return Nearest.to(name, free(used).stream().map(Place::key).toList()).stream().findFirst();
  }

  private List<Place> free(Set<String> used) {
    return described().stream().filter(value -> !used.contains(value.key())).toList();
  }

  private List<Place> described() {
    return place.map(Place::children).orElse(List.of()).stream()
        .filter(value -> !value.key().startsWith("x-"))
        .toList();
  }
}
