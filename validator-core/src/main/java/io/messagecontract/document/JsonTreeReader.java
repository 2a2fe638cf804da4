package io.messagecontract.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.TreeRecorder.Stop;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one strict JSON text (RFC 8259) from Jackson's tokens. */
final class JsonTreeReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private final TreeRecorder recorder;
  private final JsonParser parser;

  private JsonTreeReader(TreeRecorder recorder, JsonParser parser) {
    this.recorder = recorder;
    this.parser = parser;
  }

  static JsonNode read(String text, Spans spans, TreeRecorder recorder) throws Stop {
    try (JsonParser parser = factory(recorder.limits()).createParser(text)) {
      JsonTreeReader reader = new JsonTreeReader(recorder, parser);
      parser.nextToken();
      JsonNode root = reader.value(spans, 0);
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

  private JsonNode value(Spans spans, int depth) throws IOException, Stop {
    Position start = start();
    recorder.count(start);
    JsonNode value =
        switch (parser.currentToken()) {
          case START_OBJECT -> object(spans, depth + 1);
          case START_ARRAY -> array(spans, depth + 1);
          case VALUE_STRING -> NODES.textNode(parser.getText());
          case VALUE_NUMBER_INT ->
              recorder.isReadable(parser.getText(), start)
                  ? Numbers.integer(parser.getText())
                  : NODES.nullNode();
          case VALUE_NUMBER_FLOAT -> recorder.decimal(parser.getText(), start);
          case VALUE_TRUE -> NODES.booleanNode(true);
          case VALUE_FALSE -> NODES.booleanNode(false);
          case VALUE_NULL -> NODES.nullNode();
          default ->
              throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    spans.place(new Span(start, position(parser.currentLocation())));
    return value;
  }

  private JsonNode object(Spans spans, int depth) throws IOException, Stop {
    recorder.checkDepth(depth, start());
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Position position = start();
      parser.nextToken();
      recorder.member(object, name, value(spans.child(name), depth), position);
    }
    return object;
  }

  private JsonNode array(Spans spans, int depth) throws IOException, Stop {
    recorder.checkDepth(depth, start());
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(spans.child(array.size()), depth));
    }
    return array;
  }

  private Position start() {
    return position(parser.currentTokenLocation());
  }

  private static Position position(JsonLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /**
   * Jackson quotes an unknown word in full, which could be a secret, and names switches of its own,
   * which nobody can turn.
   */
  private static String reason(JsonProcessingException e) {
    String text = e.getOriginalMessage();
    if (text.startsWith("Unexpected end-of-input")) {
      return "it ends too early.";
    }
    return text.startsWith("Unrecognized token") || text.startsWith("Non-standard token")
        ? "a value must be an object, an array, a string in quotes, a number, true, false or null."
        : Switches.NAMED.matcher(text).replaceFirst("") + '.';
  }

  /** Compiled when it is needed, if ever. */
  private static final class Switches {
    static final Pattern NAMED =
        Pattern.compile(": enable `.*|: maybe a .*| \\(for .*", Pattern.DOTALL);
  }
}
