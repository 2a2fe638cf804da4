package io.messagecontract.document;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Writes a tree as JSON, without blanks; the same text as the tree's own {@code toString}, which
 * builds a whole mapper to write it.
 *
 * @since 0.1.0
 */
public final class JsonText {

  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /** Returns a value as JSON. */
  public static String of(JsonNode value) {
    JsonText json = new JsonText();
    json.write(value);
    return json.text.toString();
  }

  private void write(JsonNode value) {
    if (value.isObject()) {
      char before = '{';
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        text.append(before);
        quote(member.getKey());
        text.append(':');
        write(member.getValue());
        before = ',';
      }
      text.append(value.isEmpty() ? "{}" : "}");
    } else if (value.isArray()) {
      char before = '[';
      for (JsonNode item : value) {
        text.append(before);
        write(item);
        before = ',';
      }
      text.append(value.isEmpty() ? "[]" : "]");
    } else if (value.isTextual()) {
      quote(value.textValue());
    } else {
      text.append(value.asText());
    }
  }

  private void quote(String string) {
    text.append('"');
    JsonStringEncoder.getInstance().quoteAsString(string, text);
    text.append('"');
  }
}
