package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A default or an example that is none of the values in the enum beside it. */
record EnumValues(Place place, String text, String hint) {

  private static final int MOST = 5;

  /** Returns those of a parameter or a variable. */
  static Stream<EnumValues> outside(Place holder, AsyncApiDocument document) {
    List<Place> values = new ArrayList<>(holder.member("default").stream().toList());
    holder.member("examples").ifPresent(examples -> values.addAll(examples.children()));
    return holder.member("enum").filter(allowed -> allowed.node().isArray()).stream()
        .flatMap(allowed -> outside(allowed, values, document));
  }

  private static Stream<EnumValues> outside(
      Place allowed, List<Place> values, AsyncApiDocument document) {
    Set<JsonNode> known = new HashSet<>();
    allowed.node().forEach(known::add);
    return values.stream()
        .filter(value -> value.node().isValueNode() && !known.contains(value.node()))
        .map(value -> outside(value, allowed, document));
  }

  private static EnumValues outside(Place value, Place allowed, AsyncApiDocument document) {
    String text =
        String.format(
            Locale.ROOT,
            "%s is %s, which \"enum\" does not allow.",
            PlaceName.first(value, document),
            NodeKind.of(value.node()));
    return new EnumValues(value, text, hint(allowed.children()));
  }

  private static String hint(List<Place> allowed) {
    String some =
        allowed.stream()
            .limit(MOST)
            .map(item -> '"' + NodeKind.shortened(item.node().asText()) + '"')
            .collect(Collectors.joining(", "));
    return allowed.isEmpty() || allowed.size() > MOST
        ? "write one of its values, or add this one to it"
        : "write one of " + some + ", or add this one to \"enum\"";
  }
}
