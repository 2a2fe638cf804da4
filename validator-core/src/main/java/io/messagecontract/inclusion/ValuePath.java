package io.messagecontract.inclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way from a whole message to a value in it.
 *
 * @param steps a property's name, or empty for any item of an array
 * @since 0.1.0
 */
public record ValuePath(List<Optional<String>> steps) {

  /** The message itself. */
  public static final ValuePath ROOT = new ValuePath(List.of());

  /** Copies the list. */
  public ValuePath {
    steps = List.copyOf(steps);
  }

  /** Returns the way on to a property. */
  public ValuePath property(String name) {
    return then(Optional.of(name));
  }

  /** Returns the way on to the items. */
  public ValuePath items() {
    return then(Optional.empty());
  }

  private ValuePath then(Optional<String> step) {
    List<Optional<String>> longer = new ArrayList<>(steps);
    longer.add(step);
    return new ValuePath(longer);
  }

  /** Returns the path as people write it: {@code payload.userIds[]}; empty for the message. */
  @Override
  public String toString() {
    return steps.stream()
        .map(step -> step.map(name -> "." + name).orElse("[]"))
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
