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

  /** Returns the way on by another one. */
  public ValuePath then(ValuePath on) {
    List<Step> longer = new ArrayList<>(steps);
    longer.addAll(on.steps);
    return new ValuePath(longer);
  }

  /** Returns what is left of this way behind the first part of it. */
  public ValuePath after(ValuePath part) {
    return new ValuePath(steps.subList(part.steps.size(), steps.size()));
  }

  /** Returns the way on to a property. */
  public ValuePath property(String name) {
    return then(new Step.Property(name));
  }

  /**
   * Returns the path as a JSON Pointer in which {@code *} stands for every index, and for every key
   * that is not named; empty for the message.
   */
  public String pointer() {
    return steps.stream().map(step -> '/' + step.segment()).collect(Collectors.joining());
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
