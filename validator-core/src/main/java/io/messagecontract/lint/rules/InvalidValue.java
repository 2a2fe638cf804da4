package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType.Choice;
import io.messagecontract.asyncapi.ValueType.ListOf;
import io.messagecontract.asyncapi.ValueType.Text;
import io.messagecontract.asyncapi.ValueType.Whole;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A value has the right type and is none of those that the specification allows. */
final class InvalidValue implements DocumentRule {

  private record Fault(Place place, String text, String hint) {}

  @Override
  public String id() {
    return "invalid-value";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(visit -> visit.type().fits(visit.place().node()))
        .flatMap(visit -> fault(visit).stream())
        .map(f -> Finding.error(id(), document.locate(f.place()), f.text()).hint(f.hint()));
  }

  private static Optional<Fault> fault(Visit visit) {
    Place place = visit.place();
    if (visit.type() instanceof Text text) {
      return text(place, text);
    }
    if (visit.type() instanceof Choice choice) {
      return choice.values().contains(place.node().asText())
          ? Optional.empty()
          : must(place, "be one of " + choice.description(), question(place, choice));
    }
    if (visit.type() instanceof Whole range) {
      return range(place, range);
    }
    return visit.type() instanceof ListOf list && list.unique()
        ? repeated(place)
        : Optional.empty();
  }

  private static Optional<Fault> text(Place place, Text type) {
    String value = place.node().textValue();
    if (value.length() > type.longest()) {
      return must(place, "have at most " + type.longest() + " characters", "shorten it");
    }
    return type.format().fits(value)
        ? Optional.empty()
        : must(place, "be " + type.format().description(), "correct it");
  }

  private static Optional<Fault> range(Place place, Whole range) {
    if (range.holds(place.node())) {
      return Optional.empty();
    }
    String bounds =
        range.most() == Long.MAX_VALUE
            ? "at least " + range.least()
            : "from " + range.least() + " to " + range.most();
    return must(place, "be an integer " + bounds, "write one of these");
  }

  private static Optional<Fault> repeated(Place list) {
    Set<Object> seen = new HashSet<>();
    return list.children().stream()
        .filter(item -> !seen.add(item.node()))
        .findFirst()
        .map(
            item ->
                new Fault(
                    item,
                    "This item of \"" + list.key() + "\" stands in the list twice.",
                    "keep one of the two"));
  }

  private static String question(Place place, Choice choice) {
    return Nearest.question(place.node().asText(), choice.values());
  }

  private static Optional<Fault> must(Place place, String what, String hint) {
    String text =
        '"' + place.key() + "\" must " + what + ", and is " + NodeKind.of(place.node()) + ".";
    return Optional.of(new Fault(place, text, hint));
  }
}
