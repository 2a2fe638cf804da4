package io.messagecontract.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.MessageId;
import io.messagecontract.coverage.Aspect;
import io.messagecontract.coverage.Coverage;
import io.messagecontract.coverage.MessageCoverage;
import io.messagecontract.coverage.Point;
import io.messagecontract.coverage.Ratio;
import io.messagecontract.coverage.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A coverage as a part of the JSON report, and back: what is read is what was written, in the same
 * order.
 */
final class CoverageJson {

  private static final String PLACES = "places";
  private static final String COVERED = "covered";
  private static final String MISSING = "missing";

  private CoverageJson() {}

  static ObjectNode write(Coverage coverage) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ObjectNode sides = node.putObject("sides");
    for (Side side : coverage.sides()) {
      ObjectNode figures = sides.putObject(lower(side));
      for (Aspect aspect : Aspect.values()) {
        Ratio ratio = coverage.ratio(side, aspect);
        figures.putObject(lower(aspect)).put(COVERED, ratio.covered()).put("total", ratio.total());
      }
    }
    ArrayNode messages = node.putArray("messages");
    coverage.messages().forEach(message -> messages.add(write(message)));
    return node;
  }

  private static ObjectNode write(MessageCoverage message) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("channel", message.message().channel())
            .put("message", message.message().name())
            .put("side", lower(message.side()))
            .put(COVERED, message.isMet());
    write(node, Aspect.PROPERTIES, message);
    write(node, Aspect.ABSENCES, message);
    for (Point point : of(message, Aspect.VALUES)) {
      ObjectNode value = node.withArray("/values").addObject();
      value.put("place", point.place()).put("value", point.value()).put(COVERED, point.covered());
    }
    return node;
  }

  /** All places in their order, and which of them are missing: most are covered. */
  private static void write(ObjectNode node, Aspect aspect, MessageCoverage message) {
    List<Point> points = of(message, aspect);
    if (!points.isEmpty()) {
      ObjectNode places = node.putObject(lower(aspect));
      points.forEach(point -> places.withArray('/' + PLACES).add(point.place()));
      points.stream()
          .filter(point -> !point.covered())
          .forEach(point -> places.withArray('/' + MISSING).add(point.place()));
    }
  }

  private static List<Point> of(MessageCoverage message, Aspect aspect) {
    return message.points().stream().filter(point -> point.aspect() == aspect).toList();
  }

  /** Reads what {@link #write(Coverage)} has written. The figures of sides follow from the rest. */
  static Coverage read(ReportNode node) throws ReportException {
    node.hasOnly("sides", "messages");
    return new Coverage(node.member("messages").items(CoverageJson::message));
  }

  private static MessageCoverage message(ReportNode node) throws ReportException {
    node.hasOnly("channel", "message", "side", COVERED, "properties", "absences", "values");
    List<Point> points = new ArrayList<>();
    points.add(new Point(Aspect.MESSAGES, "", "", node.member(COVERED).truth()));
    points.addAll(node.optional("properties", of(Aspect.PROPERTIES)).orElse(List.of()));
    points.addAll(node.optional("absences", of(Aspect.ABSENCES)).orElse(List.of()));
    points.addAll(node.list("values", CoverageJson::value));
    return new MessageCoverage(
        new MessageId(node.member("channel").text(), node.member("message").text()),
        node.member("side").choice(Side.values()),
        points);
  }

  private static Point value(ReportNode node) throws ReportException {
    node.hasOnly("place", "value", COVERED);
    return new Point(
        Aspect.VALUES,
        node.member("place").text(),
        node.member("value").text(),
        node.member(COVERED).truth());
  }

  private static ReportNode.As<List<Point>> of(Aspect aspect) {
    return node -> {
      node.hasOnly(PLACES, MISSING);
      Set<String> missing = new HashSet<>(node.list(MISSING, ReportNode::text));
      return node.member(PLACES).items(ReportNode::text).stream()
          .map(place -> new Point(aspect, place, "", !missing.contains(place)))
          .toList();
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
