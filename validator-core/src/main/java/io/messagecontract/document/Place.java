package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a document, together with where it stands.
 *
 * @param path the document's path below its root
 * @param pointer the JSON Pointer of the value
 * @param node the value
 * @since 0.1.0
 */
public record Place(String path, String pointer, JsonNode node) {

  /** Returns the member of that name, if this value is an object that has it. */
  public Optional<Place> member(String name) {
    JsonNode member = node.get(name);
    return member == null ? Optional.empty() : Optional.of(new Place(path, child(name), member));
  }

  /** Returns the item at that index, if this value is an array that has it. */
  public Optional<Place> item(int index) {
    JsonNode item = node.isArray() ? node.get(index) : null;
    return item == null ? Optional.empty() : Optional.of(item(index, item));
  }

  private Place item(int index, JsonNode item) {
    return new Place(path, pointer + '/' + index, item);
  }

  /** Returns the members of an object or the items of an array, in the order of the document. */
  public List<Place> children() {
    List<Place> children = new ArrayList<>();
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        children.add(new Place(path, child(member.getKey()), member.getValue()));
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      children.add(item(i, node.get(i)));
    }
    return children;
  }

  /** Returns the last step of the pointer, with escapes undone: the key of this value. */
  public String key() {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return last.indexOf('~') < 0 ? last : last.replace("~1", "/").replace("~0", "~");
  }

  private String child(String name) {
    boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
    return pointer + '/' + (plain ? name : name.replace("~", "~0").replace("/", "~1"));
  }

  /** Returns path and pointer as one text, which tells places apart. */
  public String id() {
    return path + '#' + pointer;
  }
}
