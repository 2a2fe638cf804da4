package io.messagecontract.places;

import io.messagecontract.document.Place;
import java.util.List;
import java.util.Set;

/**
 * Schemas that apply to one value together.
 *
 * @param schemas they apply wherever this scope does
 * @param never whether one of them accepts nothing
 * @param given names of properties that are there wherever this scope applies
 * @param choices further scopes that apply besides, in some messages
 * @param around the ids of the schemas that apply to the values around, on the way to this scope
 */
record Scope(
    List<Place> schemas,
    boolean never,
    Set<String> given,
    List<Choice> choices,
    Set<String> around) {

  Scope {
    schemas = List.copyOf(schemas);
    given = Set.copyOf(given);
    choices = List.copyOf(choices);
    around = Set.copyOf(around);
  }

  /**
   * Scopes of which one applies, or several.
   *
   * @param isExclusive whether it is never several
   */
  record Choice(List<Scope> options, boolean isExclusive) {

    Choice {
      options = List.copyOf(options);
    }

    boolean isEmpty() {
      return options.stream().allMatch(Scope::isEmpty);
    }
  }

  boolean isEmpty() {
    return schemas.isEmpty() && !never && choices.isEmpty();
  }

  /** Tells whether there is any value that this scope can apply to, as far as is known cheaply. */
  boolean isPossible() {
    return !never
        && choices.stream()
            .allMatch(choice -> choice.options().stream().anyMatch(Scope::isPossible));
  }
}
