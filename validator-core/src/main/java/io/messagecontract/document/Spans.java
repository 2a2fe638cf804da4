package io.messagecontract.document;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a value and all below it stand, in the shape of the document.
 *
 * <p>There are as many as a document has values, and they stay as long as it does, so each is kept
 * small. Not a map by pointers: written out for every value, they would take far more memory than
 * the text itself where a long key holds many values.
 */
final class Spans {

  /** Up to here a search through all is as good as a map, which takes far more memory. */
  private static final int FEW = 16;

  private static final String[] NO_KEYS = {};
  private static final Spans[] NONE = {};

  private int startLine = 1;
  private int startColumn = 1;
  private int endLine = 1;
  private int endColumn = 1;

  private String[] keys = NO_KEYS;
  private Spans[] children = NONE;
  private @Nullable Map<String, Spans> many;

  void place(Span span) {
    startLine = span.start().line();
    startColumn = span.start().column();
    endLine = span.end().line();
    endColumn = span.end().column();
  }

  /** Returns the place of a member, for what stands there to be filled in. */
  Spans child(String key) {
    Spans known = find(key);
    return known == null ? add(key, new Spans()) : known;
  }

  /** Returns the place of an item; the items come one after the other. */
  Spans child(int index) {
    Spans item = new Spans();
    if (index >= children.length) {
      children = Arrays.copyOf(children, Math.max(2, index + index / 2));
    }
    children[index] = item;
    return item;
  }

  private @Nullable Spans find(String key) {
    if (many != null) {
      return many.get(key);
    }
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(key)) {
        return children[i];
      }
    }
    return null;
  }

  private Spans add(String key, Spans child) {
    if (many == null && keys.length < FEW) {
      keys = Arrays.copyOf(keys, keys.length + 1);
      children = Arrays.copyOf(children, children.length + 1);
      keys[keys.length - 1] = key;
      children[children.length - 1] = child;
      return child;
    }
    if (many == null) {
      many = new HashMap<>();
      for (int i = 0; i < keys.length; i++) {
        many.put(keys[i], children[i]);
      }
      keys = NO_KEYS;
      children = NONE;
    }
    many.put(key, child);
    return child;
  }

  /** Returns where a pointer leads, or as far as it leads anywhere. */
  Span nearest(JsonPointer pointer) {
    Spans at = this;
    for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
      Spans next = at.next(rest);
      if (next == null) {
        break;
      }
      at = next;
    }
    return new Span(
        new Position(at.startLine, at.startColumn), new Position(at.endLine, at.endColumn));
  }

  private @Nullable Spans next(JsonPointer step) {
    Spans member = find(step.getMatchingProperty());
    int index = step.getMatchingIndex();
    return member != null
            || keys.length > 0
            || many != null
            || index < 0
            || index >= children.length
        ? member
        : children[index];
  }
}
