package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType.Choice;
import io.messagecontract.asyncapi.ValueType.ListOf;
import io.messagecontract.asyncapi.ValueType.Text;
import io.messagecontract.asyncapi.ValueType.Whole;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A value has the right type and is none of those that the specification allows (AsyncAPI 2.6.0 and
 * 3.0.0, "Schema": the tables of fixed fields of each object; "Format", "Runtime Expression").
 */
final class InvalidValue implements DocumentRule {

  /** What a value must be, and what to do where it is not. */
  private record Fault(String must, String hint) {}

  @Override
  public String id() {
    return "invalid-value";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (Visit visit : document.visits()) {
      JsonNode node = visit.place().node();
      if (visit.type().fits(node)
          && (visit.type() instanceof ListOf list
              ? list.unique() && node.size() > 1
              : fault(visit).isPresent())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(visit -> visit.type().fits(visit.place().node()))
        .flatMap(visit -> check(visit, document));
  }

  private Stream<Finding> check(Visit visit, AsyncApiDocument document) {
    Place place = visit.place();
    return visit.type() instanceof ListOf list && list.unique()
        ? repeated(place, document)
        : fault(visit).stream().map(fault -> invalid(place, fault, document));
  }

  private Finding invalid(Place place, Fault fault, AsyncApiDocument document) {
    String text =
        String.format(
            Locale.ROOT,
            "%s must %s, and is %s.",
            PlaceName.first(place, document),
            fault.must(),
            NodeKind.of(place.node()));
    return Finding.error(id(), document.locate(place), text).hint(fault.hint());
  }

  private static Optional<Fault> fault(Visit visit) {
    if (visit.type() instanceof Text text) {
      return text(visit.place().node().textValue(), text);
    }
    if (visit.type() instanceof Choice choice) {
      return choice(visit.place().node().asText(), choice);
    }
    return visit.type() instanceof Whole range
        ? range(visit.place().node(), range)
        : Optional.empty();
  }

  private static Optional<Fault> text(String value, Text type) {
    if (value.codePointCount(0, value.length()) > type.longest()) {
      return Optional.of(new Fault("have at most " + type.longest() + " characters", "shorten it"));
    }
    return type.format().fits(value)
        ? Optional.empty()
        : Optional.of(
            new Fault(
                "be " + type.format().description(), "write one like " + type.format().example()));
  }

  private static Optional<Fault> choice(String value, Choice choice) {
    if (choice.values().contains(value)) {
      return Optional.empty();
    }
    String hint =
        Nearest.to(value, choice.values()).isEmpty()
            ? "write one of these"
            : Nearest.question(value, choice.values());
    return Optional.of(new Fault("be " + choice.description(), hint));
  }

  private static Optional<Fault> range(JsonNode value, Whole range) {
    if (range.holds(value)) {
      return Optional.empty();
    }
    String bounds =
        range.most() == Long.MAX_VALUE
            ? "of at least " + range.least()
            : "from " + range.least() + " to " + range.most();
    return Optional.of(new Fault("be an integer " + bounds, "write an integer " + bounds));
  }

  private Stream<Finding> repeated(Place list, AsyncApiDocument document) {
    Map<JsonNode, Place> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Place item : list.children()) {
      Place before = first.putIfAbsent(item.node(), item);
      if (before != null) {
        String text =
            String.format(
                Locale.ROOT,
                "%s is the same as item %d.",
                PlaceName.first(item, document),
                Integer.parseInt(before.key()) + 1);
        findings.add(
            Finding.error(id(), document.locate(item), text)
                .related("first", document.locate(before))
                .hint("remove one of the two"));
      }
    }
    return findings.stream();
  }
}
