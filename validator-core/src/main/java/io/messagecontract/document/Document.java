package io.messagecontract.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON or YAML text as a tree in which every node knows its place.
 *
 * <p>Numbers are exact: integers of any size and decimals as written. Documents do not change once
 * they are read; callers must not change the tree either.
 *
 * @since 0.1.0
 */
public final class Document {

  private final String name;
  private final Placed read;
  private final List<String> lines;
  private final List<Problem> notes;
  private final Map<String, String> moved;
  private volatile @Nullable Set<String> keys;
  private volatile @Nullable Set<String> core;

  Document(String name, Placed read, List<String> lines, List<Problem> notes) {
    this(name, read, lines, notes, Map.of());
  }

  private Document(
      String name,
      Placed read,
      List<String> lines,
      List<Problem> notes,
      Map<String, String> moved) {
    this.name = name;
    this.read = read;
    this.lines = lines;
    this.notes = notes;
    this.moved = moved;
  }

  /** Returns the name under which users know this text: a path, a class-path name. */
  public String name() {
    return name;
  }

  /** Returns the whole tree. */
  public JsonNode root() {
    return read.node();
  }

  /**
   * Returns the keys of all objects in it, wherever they stand: what is not written is not meant.
   */
  public Set<String> keys() {
    Set<String> known = keys;
    if (known == null) {
      known = WrittenKeys.of(root());
      keys = known;
    }
    return known;
  }

  /** Tells whether any object in it has a key that begins with a dollar, as JSON Schema's core. */
  boolean mentions(String keyword) {
    Set<String> known = core;
    return (known == null ? keys() : known).contains(keyword);
  }

  /** Lets go of all keys but those of JSON Schema's core: there may be as many as properties. */
  void settle() {
    Set<String> kept = new HashSet<>();
    for (String key : keys()) {
      if (key.startsWith("$")) {
        kept.add(key);
      }
    }
    core = kept;
    keys = null;
  }

  /**
   * Returns the same document with other values in some places.
   *
   * @param values the values by the JSON Pointers of existing ones, those around others first
   * @param origins where values are found in the text that now stand elsewhere, by the JSON
   *     Pointers that they have now; they speak for all below them. Other new values are found
   *     where the nearest value around them stands that the text has.
   */
  public Document with(Map<String, JsonNode> values, Map<String, String> origins) {
    JsonNode copy = root().deepCopy();
    for (Map.Entry<String, JsonNode> entry : values.entrySet()) {
      JsonPointer pointer = JsonPointer.compile(entry.getKey());
      if (pointer.matches()) {
        copy = entry.getValue();
      } else if (copy.at(pointer.head()) instanceof ObjectNode object) {
        object.set(pointer.last().getMatchingProperty(), entry.getValue());
      } else if (copy.at(pointer.head()) instanceof ArrayNode array) {
        array.set(pointer.last().getMatchingIndex(), entry.getValue());
      }
    }
    Placed changed = new Placed(new TreeNodes(true).copy(copy), read.span(), read.inner());
    return new Document(name, changed, lines, notes, Map.copyOf(origins));
  }

  /**
   * Returns where a value stands.
   *
   * @param pointer a JSON Pointer (RFC 6901); where it leads to nothing, its nearest ancestor
   *     counts
   */
  public Span span(String pointer) {
    return read.nearest(JsonPointer.compile(origin(pointer)));
  }

  private String origin(String pointer) {
    String known = pointer;
    while (!moved.isEmpty() && !known.isEmpty()) {
      String origin = moved.get(known);
      if (origin != null) {
        return origin + pointer.substring(known.length());
      }
      known = known.substring(0, known.lastIndexOf('/'));
    }
    return pointer;
  }

  /**
   * Returns what does not keep this text from being read but deserves a look, in the order of the
   * text: plain YAML scalars that readers of YAML 1.1 take for something else ({@code yaml-trap}).
   * JSON has none.
   */
  public List<Problem> notes() {
    return notes;
  }

  /**
   * Returns the text of a line, counted from 1; empty where there is no such line, and for
   * messages, whose text is private.
   */
  public String line(int line) {
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
  }

  /** Returns the whole text, as it was read, line by line. */
  public List<String> lines() {
    return lines;
  }
}
