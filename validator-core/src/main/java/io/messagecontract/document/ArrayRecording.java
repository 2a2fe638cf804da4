package io.messagecontract.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;

/** Cuts the elements out of a JSON array, without reading what is in them. */
final class ArrayRecording implements Recording {

  /** Deeper than messages may be, so that a deep one is refused alone and not with its file. */
  private static final int MAX_DEPTH = 1_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final String name;
  private final String text;
  private final JsonParser parser;

  private ArrayRecording(String name, String text, JsonParser parser) {
    this.name = name;
    this.text = text;
    this.parser = parser;
  }

  static Recording of(String name, byte[] bytes) throws IOException, DocumentException {
    if (bytes.length > RecordedMessages.MAX_ARRAY_BYTES) {
      throw new DocumentException(
          name,
          new Problem(
              "input-too-large",
              Position.START,
              "The array has more than " + RecordedMessages.MAX_ARRAY_BYTES + " bytes.",
              "record one message to a line (.ndjson): such files may have any size"));
    }
    Limits limits =
        Limits.DEFAULT.sizes(RecordedMessages.MAX_ARRAY_BYTES, Limits.DEFAULT.maxNodes());
    String text = Utf8.decode(name, bytes, limits);
    JsonParser parser = FACTORY.createParser(text);
    parser.nextToken();
    return new ArrayRecording(name, text, parser);
  }

  @Override
  public boolean fill(MessageBlock block) throws IOException, DocumentException {
    try {
      while (!block.isFull() && hasNext()) {
        JsonLocation start = parser.currentTokenLocation();
        parser.skipChildren();
        parser.finishToken();
        int from = (int) start.getCharOffset();
        int to = (int) parser.currentLocation().getCharOffset();
        RawMessage element = RawMessage.of(text.substring(from, to));
        block.add(element.at(name, position(start)), to - from);
      }
      return block.isFull();
    } catch (JsonProcessingException e) {
      throw new DocumentException(name, problem(e));
    }
  }

  private boolean hasNext() throws IOException, DocumentException {
    if (parser.isClosed() || parser.nextToken() == JsonToken.END_ARRAY) {
      end();
      return false;
    }
    return true;
  }

  private void end() throws IOException, DocumentException {
    if (!parser.isClosed() && parser.nextToken() != null) {
      throw new DocumentException(
          name,
          new Problem(
              "trailing-content",
              position(parser.currentTokenLocation()),
              "More text follows behind the array of messages.",
              "keep one array to a file, or record one message to a line (.ndjson)"));
    }
  }

  private Problem problem(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return new Problem(
          "nesting-too-deep",
          position(parser.currentLocation()),
          "Objects and arrays are nested more than " + MAX_DEPTH + " levels deep.",
          "flatten the structure");
    }
    boolean atEnd = e.getLocation().getCharOffset() >= text.length();
    String reason = atEnd ? "it ends too early." : "no message can be made out here.";
    return new Problem(
        "invalid-json",
        position(e.getLocation()),
        "The array of messages is not JSON: " + reason,
        "correct the text at this place; messages before it have been read");
  }

  private static Position position(JsonLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
