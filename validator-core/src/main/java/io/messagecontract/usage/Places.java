package io.messagecontract.usage;

import java.util.List;

/** Places of messages, as the segments of their JSON Pointers. */
final class Places {

  private static final String ANY = "*";

  private Places() {}

  /** Segments stay escaped: they are compared and never looked up. */
  static List<String> segments(String pointer) {
    return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
  }

  /**
   * Tells whether a place that was shown is that one, or in it. A name that is asked for can be one
   * of those for which {@code *} stands where the contract of the evidence names none.
   */
  static boolean isWithin(List<String> place, List<String> shown) {
    if (shown.size() < place.size()) {
      return false;
    }
    for (int i = 0; i < place.size(); i++) {
      if (!shown.get(i).equals(place.get(i)) && !shown.get(i).equals(ANY)) {
        return false;
      }
    }
    return true;
  }
}
