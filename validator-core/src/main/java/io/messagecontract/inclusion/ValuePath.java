package io.messagecontract.inclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way from a whole message to a value in it.
 *
 * @param steps from outside
 * @since 0.1.0
 */
public record ValuePath(List<Step> steps) {

  /** The message itself. */
  public static final ValuePath ROOT = new ValuePath(List.of());

  /** Copies the list. */
  public ValuePath {
    steps = List.copyOf(steps);
  }

  /** Returns the way on by a step. */
  public ValuePath then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new ValuePath(longer);
  }

  /** Returns the way on to a property. */
  public ValuePath property(String name) {
    return then(new Step.Property(name));
  }

  /** Returns the path as people write it: {@code payload.userIds[]}; empty for the message. */
  @Override
  public String toString() {
    return steps.stream()
        .map(Step::toString)
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }
}
