package io.messagecontract.document;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a value and all below it stand, in the shape of the document.
 *
 * <p>Not a map by pointers: written out for every value, they would take far more memory than the
 * text itself where a long key holds many values.
 */
final class Spans {

  private Span own = Span.START;
  private Map<String, Spans> children = Map.of();

  void place(Span span) {
    own = span;
  }

  /** Returns the place of a member or an item, for what stands there to be filled in. */
  Spans child(String key) {
    if (children.isEmpty()) {
      children = new HashMap<>();
    }
    return children.computeIfAbsent(key, k -> new Spans());
  }

  Spans child(int index) {
    return child(Integer.toString(index));
  }

  /** Returns where a pointer leads, or as far as it leads anywhere. */
  Span nearest(JsonPointer pointer) {
    Spans at = this;
    JsonPointer rest = pointer;
    while (!rest.matches() && at.children.containsKey(rest.getMatchingProperty())) {
      at = at.child(rest.getMatchingProperty());
      rest = rest.tail();
    }
    return at.own;
  }
}
