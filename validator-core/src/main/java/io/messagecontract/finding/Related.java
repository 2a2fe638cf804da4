package io.messagecontract.finding;

/**
 * A second place that explains a finding.
 *
 * @param label what it is: {@code contract}, {@code baseline}
 * @param location where it is
 * @since 0.1.0
 */
public record Related(String label, Location location) {

  /** Looks for the line of the place. */
  public Related {
    location = location.found();
  }
}
