package io.messagecontract.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.messagecontract.document.TreeRecorder.Stop;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one strict JSON text (RFC 8259) from Jackson's tokens. */
final class JsonTreeReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private final TreeNodes nodes;
  private final TreeRecorder recorder;
  private final JsonParser parser;

  private JsonTreeReader(TreeNodes nodes, TreeRecorder recorder, JsonParser parser) {
    this.nodes = nodes;
    this.recorder = recorder;
    this.parser = parser;
  }

  static Placed read(String text, TreeNodes nodes, TreeRecorder recorder) throws Stop {
    try (JsonParser parser = factory(recorder.limits()).createParser(text)) {
      JsonTreeReader reader = new JsonTreeReader(nodes, recorder, parser);
      parser.nextToken();
      Placed root = reader.value(0);
      reader.end();
      return root;
    } catch (JsonProcessingException e) {
      throw new Stop(
          new Problem(
              "invalid-json",
              position(e.getLocation()),
              "The text is not JSON: " + reason(e),
              "correct the text at this place"));
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
  }

  /**
   * Numbers are measured here, not there. A table of names would choke on names made to collide.
   */
  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth() + 1)
                .maxNumberLength(limits.maxBytes())
                .maxStringLength(limits.maxBytes())
                .maxNameLength(limits.maxBytes())
                .build())
        .build();
  }

  /** Whatever follows the value is too much, be it JSON or not. */
  private void end() throws IOException {
    Optional<Position> more;
    try {
      more = parser.nextToken() == null ? Optional.empty() : Optional.of(start());
    } catch (JsonProcessingException e) {
      more = Optional.of(position(e.getLocation()));
    }
    if (more.isPresent()) {
      recorder.report(
          "trailing-content",
          more.get(),
          "More text follows behind the end of the value.",
          "keep one JSON value; write several messages as an array or one to a line");
    }
  }

  private Placed value(int depth) throws IOException, Stop {
    Position start = start();
    recorder.count(start);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(start, depth + 1);
      case START_ARRAY -> array(start, depth + 1);
      default -> placed(scalar(start), start, null);
    };
  }

  private JsonNode scalar(Position start) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> nodes.text(parser.getText());
      case VALUE_NUMBER_INT -> integer(parser.getText(), start);
      case VALUE_NUMBER_FLOAT -> decimal(parser.getText(), start);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
    };
  }

  private JsonNode integer(String text, Position start) {
    return recorder.isReadable(text, start)
        ? nodes.number(text, Numbers.integer(text))
        : NODES.nullNode();
  }

  private JsonNode decimal(String text, Position start) {
    return nodes.number(text, recorder.decimal(text, start));
  }

  private Placed placed(JsonNode node, Position start, @Nullable Spans inner) {
    return new Placed(node, new Span(start, position(parser.currentLocation())), inner);
  }

  private Placed object(Position start, int depth) throws IOException, Stop {
    recorder.checkDepth(depth, start());
    Contents members = new Contents(nodes, start.line());
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = nodes.name(parser.currentName());
      Position position = start();
      parser.nextToken();
      recorder.member(members, name, value(depth), position);
    }
    JsonNode object = members.object();
    return placed(object, start, members.spans());
  }

  private Placed array(Position start, int depth) throws IOException, Stop {
    recorder.checkDepth(depth, start());
    Contents items = new Contents(nodes, start.line());
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth));
    }
    JsonNode array = items.array();
    return placed(array, start, items.spans());
  }

  private Position start() {
    return position(parser.currentTokenLocation());
  }

  private static Position position(JsonLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /**
   * Jackson quotes an unknown word in full and any character, which could be of a secret, and names
   * switches of its own, which nobody can turn.
   */
  private static String reason(JsonProcessingException e) {
    String text = e.getOriginalMessage();
    if (text.startsWith("Unexpected end-of-input")) {
      return "it ends too early.";
    }
    return text.startsWith("Unrecognized token") || text.startsWith("Non-standard token")
        ? "a value must be an object, an array, a string in quotes, a number, true, false or null."
        : Jackson.QUOTED.matcher(Jackson.SWITCH.matcher(text).replaceFirst("")).replaceAll("")
            + '.';
  }

  /** Compiled when it is needed, if ever. */
  private static final class Jackson {
    static final Pattern SWITCH =
        Pattern.compile(": enable `.*|: maybe a .*| \\(for .*", Pattern.DOTALL);

    /** But for the marks that JSON itself is made of. */
    static final Pattern QUOTED =
        Pattern.compile(" \\(?'[^{}\\[\\],:\"]' \\(code [^)]*\\)\\)?", Pattern.DOTALL);
  }
}
