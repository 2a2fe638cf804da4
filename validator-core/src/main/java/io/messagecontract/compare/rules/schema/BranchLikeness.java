package io.messagecontract.compare.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.SameSchema;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.Side;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which branches of two unions belong together. */
final class BranchLikeness {

  private final Side before;
  private final Side after;

  BranchLikeness(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /** They refer to definitions of one name, or have one title. */
  boolean haveOneName(List<Place> was, List<Place> is) {
    return name(was).isPresent() && name(was).equals(name(is));
  }

  boolean sayTheSame(List<Place> was, List<Place> is) {
    return was.size() == 1 && is.size() == 1 && SameSchema.is(before, was.get(0), after, is.get(0));
  }

  /** They have a property that always has one value, and it is the same. */
  boolean haveOneMark(List<Place> was, List<Place> is) {
    Map<String, JsonNode> marks = marks(before, was);
    Map<String, JsonNode> others = marks(after, is);
    return marks.entrySet().stream()
        .anyMatch(mark -> mark.getValue().equals(others.get(mark.getKey())));
  }

  /** They are of the same types, do not contradict each other, and share most properties. */
  boolean lookAlike(List<Place> was, List<Place> is) {
    Shape a = Shape.of(before, was);
    Shape b = Shape.of(after, is);
    Set<String> shared = new HashSet<>(a.properties().keySet());
    shared.retainAll(b.properties().keySet());
    int most = Math.max(a.properties().size(), b.properties().size());
    return a.types().equals(b.types())
        && shared.size() * 2 >= most
        && marks(before, was).keySet().stream().noneMatch(marks(after, is)::containsKey);
  }

  /** Returns what users may call a branch of the contract as it was. */
  String nameBefore(List<Place> branch) {
    return named(before, branch);
  }

  /** Returns what users may call a branch of the contract as it is. */
  String nameAfter(List<Place> branch) {
    return named(after, branch);
  }

  private static String named(Side side, List<Place> branch) {
    Shape shape = Shape.of(side, branch);
    Optional<String> name = name(branch).map(text -> '"' + text + '"');
    Optional<String> mark =
        marks(side, branch).entrySet().stream()
            .findFirst()
            .map(m -> "the branch with " + m.getKey() + " " + m.getValue());
    Optional<String> property =
        Stream.concat(shape.required().stream(), shape.properties().keySet().stream())
            .findFirst()
            .map(text -> "the branch with \"" + text + '"');
    List<String> types = shape.typeNames();
    return name.or(() -> mark)
        .or(() -> property)
        .orElse(types.isEmpty() ? "branch " + branch.get(0).key() : String.join(" or ", types));
  }

  private static Optional<String> name(List<Place> branch) {
    if (branch.size() != 1) {
      return Optional.empty();
    }
    JsonNode schema = branch.get(0).node();
    String reference = schema.path("$ref").asText("");
    String text =
        reference.isEmpty()
            ? schema.path("title").asText("")
            : reference.substring(
                Math.max(reference.lastIndexOf('/'), reference.lastIndexOf('#')) + 1);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Map<String, JsonNode> marks(Side side, List<Place> branch) {
    Map<String, JsonNode> marks = new LinkedHashMap<>();
    Shape.of(side, branch)
        .properties()
        .forEach(
            (name, schemas) ->
                Shape.of(side, schemas)
                    .values()
                    .filter(values -> values.size() == 1)
                    .ifPresent(values -> marks.put(name, values.get(0))));
    return marks;
  }
}
