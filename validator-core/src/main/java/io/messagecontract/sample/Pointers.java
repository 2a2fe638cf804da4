package io.messagecontract.sample;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValuePath;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** JSON Pointers as ways into a value. */
final class Pointers {

  private Pointers() {}

  /** Returns the pointer of the innermost value around all that are pointed to. */
  static String common(Collection<String> pointers) {
    List<List<String>> split = pointers.stream().map(p -> Arrays.asList(p.split("/", -1))).toList();
    int length = split.stream().mapToInt(List::size).min().orElse(0);
    while (length > 1 && split.stream().map(common(length)).distinct().count() > 1) {
      length--;
    }
    return split.isEmpty() ? "" : String.join("/", split.get(0).subList(0, length));
  }

  private static Function<List<String>, List<String>> common(int length) {
    return parts -> parts.subList(0, length);
  }

  /** Returns the way to what a pointer points to within a value. */
  static ValuePath path(JsonNode value, String pointer) {
    ValuePath path = ValuePath.ROOT;
    JsonNode at = value;
    JsonPointer rest = JsonPointer.compile(pointer);
    while (!rest.matches()) {
      int index = rest.getMatchingIndex();
      path =
          at.isArray() && index >= 0
              ? path.then(new Step.ItemBetween(index, index + 1))
              : path.property(rest.getMatchingProperty());
      at = at.isArray() ? at.path(index) : at.path(rest.getMatchingProperty());
      rest = rest.tail();
    }
    return path;
  }
}
