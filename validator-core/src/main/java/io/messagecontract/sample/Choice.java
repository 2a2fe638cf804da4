package io.messagecontract.sample;

import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A union or a condition: a value goes one of several ways.
 *
 * @param id tells it from others
 * @param ways in the order of the document
 */
record Choice(String id, List<Way> ways) {

  private static final List<String> UNIONS = List.of("oneOf", "anyOf");

  /**
   * A way.
   *
   * @param name what people may call it
   * @param schemas what applies to values that go there
   * @param isElse whether a condition does not hold
   */
  record Way(String name, List<Place> schemas, boolean isElse) {}

  /** Returns the first choice that is not made yet. */
  static Optional<Choice> next(Shape shape, Set<String> made) {
    List<Place> conditions = shape.values("if");
    return Stream.concat(
            UNIONS.stream().flatMap(k -> shape.values(k).stream()).map(Choice::union),
            conditions.stream().map(c -> condition(c, shape.conjuncts())))
        .filter(choice -> !made.contains(choice.id()))
        .findFirst();
  }

  /** Returns the choices that a schema offers. */
  static List<Choice> of(Place schema) {
    List<Choice> choices = new ArrayList<>();
    for (String keyword : UNIONS) {
      schema
          .member(keyword)
          .filter(union -> union.node().size() > 1)
          .ifPresent(union -> choices.add(union(union)));
    }
    schema.member("if").ifPresent(c -> choices.add(condition(c, List.of(schema))));
    return choices;
  }

  private static Choice union(Place union) {
    List<Place> branches = union.children();
    List<String> types = branches.stream().map(b -> b.node().path("type").asText()).toList();
    List<Way> ways = new ArrayList<>();
    for (Place branch : branches) {
      String type = types.get(ways.size());
      boolean isTold = types.indexOf(type) == types.lastIndexOf(type);
      String fallback = isTold && !type.isEmpty() ? type : union.key() + " " + (ways.size() + 1);
      ways.add(new Way("is " + name(branch, fallback), List.of(branch), false));
    }
    return new Choice(union.id(), ways);
  }

  private static Choice condition(Place condition, List<Place> holders) {
    Optional<Place> holder =
        holders.stream().filter(place -> condition.id().equals(place.id() + "/if")).findFirst();
    List<Place> then = new ArrayList<>(List.of(condition));
    holder.flatMap(h -> h.member("then")).ifPresent(then::add);
    List<Place> otherwise = new ArrayList<>();
    holder.flatMap(h -> h.member("else")).ifPresent(otherwise::add);
    return new Choice(
        condition.id(),
        List.of(new Way("takes then", then, false), new Way("takes else", otherwise, true)));
  }

  /** Its title, the last word of its reference, or the constant by which it is told apart. */
  private static String name(Place branch, String fallback) {
    String reference = branch.node().path("$ref").asText("");
    String last = reference.substring(reference.lastIndexOf('/') + 1).replaceFirst("[#?].*", "");
    String title =
        branch.node().path("title").asText(last.replaceFirst("(\\.schema)?\\.json$", ""));
    return title.isEmpty() ? constant(branch).orElse(fallback) : title;
  }

  private static Optional<String> constant(Place branch) {
    return branch.member("properties").stream()
        .flatMap(properties -> properties.children().stream())
        .filter(property -> property.node().path("const").isTextual())
        .map(property -> property.key() + " " + property.node().get("const").textValue())
        .findFirst();
  }
}
