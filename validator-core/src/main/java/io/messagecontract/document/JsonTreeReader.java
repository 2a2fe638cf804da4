package io.messagecontract.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.TreeRecorder.Stop;
import java.io.IOException;

/** Reads one strict JSON text (RFC 8259) from Jackson's tokens. */
final class JsonTreeReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final TreeRecorder recorder;
  private final JsonParser parser;

  private JsonTreeReader(TreeRecorder recorder, JsonParser parser) {
    this.recorder = recorder;
    this.parser = parser;
  }

  static JsonNode read(String text, TreeRecorder recorder) throws Stop {
    try (JsonParser parser = factory(recorder.limits()).createParser(text)) {
      JsonTreeReader reader = new JsonTreeReader(recorder, parser);
      parser.nextToken();
      JsonNode root = reader.value("", 0);
      if (parser.nextToken() != null) {
        recorder.report(
            "trailing-content",
            reader.start(),
            "More text follows behind the end of the value.",
            "keep one JSON value; write several messages as an array or one to a line");
      }
      return root;
    } catch (StreamConstraintsException e) {
      throw new Stop(
          new Problem(
              "number-too-long",
              position(e.getLocation()),
              "A number has more than " + recorder.limits().maxNumberLength() + " characters.",
              "write it as a string"));
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

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth() + 1)
                .maxNumberLength(limits.maxNumberLength())
                .maxStringLength(limits.maxBytes())
                .maxNameLength(limits.maxBytes())
                .build())
        .build();
  }

  private JsonNode value(String pointer, int depth) throws IOException, Stop {
    Position start = start();
    recorder.count(start);
    JsonNode value =
        switch (parser.currentToken()) {
          case START_OBJECT -> object(pointer, depth + 1);
          case START_ARRAY -> array(pointer, depth + 1);
          case VALUE_STRING -> NODES.textNode(parser.getText());
          case VALUE_NUMBER_INT -> Numbers.integer(parser.getText());
          case VALUE_NUMBER_FLOAT -> recorder.checkNumber(Numbers.decimal(parser.getText()), start);
          case VALUE_TRUE -> NODES.booleanNode(true);
          case VALUE_FALSE -> NODES.booleanNode(false);
          case VALUE_NULL -> NODES.nullNode();
          default ->
              throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    recorder.place(pointer, new Span(start, position(parser.currentLocation())));
    return value;
  }

  private JsonNode object(String pointer, int depth) throws IOException, Stop {
    recorder.checkDepth(depth, start());
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Position position = start();
      parser.nextToken();
      recorder.member(object, name, value(TreeRecorder.child(pointer, name), depth), position);
    }
    return object;
  }

  private JsonNode array(String pointer, int depth) throws IOException, Stop {
    recorder.checkDepth(depth, start());
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(pointer + '/' + array.size(), depth));
    }
    return array;
  }

  private Position start() {
    return position(parser.currentTokenLocation());
  }

  private static Position position(JsonLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Jackson quotes an unknown word in full; that could be a secret, so it is not repeated. */
  private static String reason(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "it ends too early.";
    }
    String text = e.getOriginalMessage();
    return text.startsWith("Unrecognized token")
        ? "a value must be an object, an array, a string in quotes, a number, true, false or null."
        : text.lines().findFirst().orElse("it cannot be read.");
  }
}
