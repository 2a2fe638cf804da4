package io.messagecontract.coverage;

import io.messagecontract.contract.MessageId;
import java.util.List;

/**
 * What the tests of one side have shown of one message.
 *
 * @param message the message
 * @param side whose tests
 * @param points all that can be shown, in the order of aspects, and then of the contract
 * @since 0.1.0
 */
public record MessageCoverage(MessageId message, Side side, List<Point> points) {

  /** Copies the list. */
  public MessageCoverage {
    points = List.copyOf(points);
  }

  /** Returns how much of an aspect was shown. */
  public Ratio ratio(Aspect aspect) {
    List<Point> ofAspect = points.stream().filter(point -> point.aspect() == aspect).toList();
    return new Ratio((int) ofAspect.stream().filter(Point::covered).count(), ofAspect.size());
  }

  /** Tells whether a test has shown the message at all. */
  public boolean isMet() {
    return points.stream().anyMatch(point -> point.aspect() == Aspect.MESSAGES && point.covered());
  }

  /** Returns what was not shown of an aspect. */
  public List<Point> missing(Aspect aspect) {
    return points.stream().filter(point -> point.aspect() == aspect && !point.covered()).toList();
  }
}
