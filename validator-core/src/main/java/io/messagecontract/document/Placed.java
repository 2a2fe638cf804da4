package io.messagecontract.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A value, and where it and all below it stand.
 *
 * @param node the value
 * @param span where it stands
 * @param inner where its members or items stand; null where it has none
 */
record Placed(JsonNode node, Span span, @Nullable Spans inner) {

  /** Returns where a pointer leads, or as far as it leads anywhere. */
  Span nearest(JsonPointer pointer) {
    Span at = span;
    Spans within = inner;
    for (JsonPointer rest = pointer; within != null && !rest.matches(); rest = rest.tail()) {
      int index = within.index(rest);
      if (index < 0) {
        break;
      }
      at = within.place(index, at.start().line());
      within = within.inner(index);
    }
    return at;
  }
}
