package io.messagecontract.places;

import io.messagecontract.document.Place;
import io.messagecontract.places.Scope.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Finds the schemas of a part of a value, given those of the value. Which of them apply together
 * stays known: what belongs to a branch comes with the branch.
 *
 * @param reader finds what else applies to the part
 * @param parts from the schemas of the value to those of the part
 * @param naming tells which schemas of the value name the part; only then is it a part of its own
 */
record ScopeParts(ScopeReader reader, UnaryOperator<List<Place>> parts, Predicate<Place> naming) {

  /** A part that needs no name. */
  ScopeParts(ScopeReader reader, UnaryOperator<List<Place>> parts) {
    this(reader, parts, schema -> true);
  }

  Scope of(Scope value) {
    return of(Known.of(value), false);
  }

  private Scope of(Known value, boolean isNamed) {
    boolean here = isNamed || names(value);
    Scope part = reader.read(parts.apply(value.fresh()));
    List<Choice> choices = new ArrayList<>(part.choices());
    for (int i = 0; i < value.choices().size(); i++) {
      Choice choice = value.choices().get(i);
      boolean beside = here || namesBeside(value, i);
      List<Scope> options = options(choice.isExclusive(), value.options(choice), beside);
      if (!options.isEmpty()) {
        choices.add(new Choice(options, choice.isExclusive()));
      }
    }
    return new Scope(part.schemas(), part.never(), Set.of(), choices, value.aroundParts());
  }

  /** A branch that never meets one which names the part has nothing to say of it. */
  private List<Scope> options(boolean areExclusive, List<Known> options, boolean isNamed) {
    List<Scope> found = new ArrayList<>();
    List<Boolean> naming = options.stream().map(this::namesWithin).toList();
    long all = naming.stream().filter(names -> names).count();
    for (int i = 0; i < options.size(); i++) {
      long others = all - (naming.get(i) ? 1 : 0);
      boolean reached = isNamed || (!areExclusive && others > 0);
      if (reached || naming.get(i)) {
        found.add(of(options.get(i), reached));
      }
    }
    return found;
  }

  private boolean namesBeside(Known value, int choice) {
    return IntStream.range(0, value.choices().size())
        .filter(other -> other != choice)
        .mapToObj(other -> value.options(value.choices().get(other)))
        .flatMap(List::stream)
        .anyMatch(this::namesWithin);
  }

  private boolean namesWithin(Known value) {
    return names(value)
        || value.choices().stream()
            .flatMap(choice -> value.options(choice).stream())
            .anyMatch(this::namesWithin);
  }

  private boolean names(Known value) {
    return value.fresh().stream().anyMatch(naming);
  }
}
