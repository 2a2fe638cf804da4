package io.messagecontract.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A question to which the containment suite has the wrong answer, and a message that confirms it:
 * {@code containment-errors.json}. The message stands there, or {@code at} says where the suite has
 * it.
 */
record SuiteError(JsonNode entry) {

  static Map<String, SuiteError> byQuestion() throws IOException {
    JsonNode entries =
        SchemaFolder.MAPPER.readTree(KnownPairs.resource("containment-errors.json").toFile());
    return StreamSupport.stream(entries.spliterator(), false)
        .collect(Collectors.toMap(e -> e.get("question").asText(), SuiteError::new));
  }

  /** Where the suite sees an inclusion, the reader rejects the message; else it accepts it. */
  void confirm(ContainmentPair pair, SchemaFolder folder) {
    JsonNode message = message(pair);
    LoadedSchema reader = pair.reader(folder);
    assertThat(pair.writer(folder).accepts(message)).as("%s", this).isTrue();
    if (pair.isIncluded()) {
      assertThat(reader.accepts(message)).as("%s", this).isFalse();
    } else {
      assertThat(pair.writer().path("const")).as("the only value").isEqualTo(message);
      assertThat(reader.accepts(message)).as("%s", this).isTrue();
    }
  }

  private JsonNode message(ContainmentPair pair) {
    String at = entry.path("at").asText();
    if (at.isEmpty()) {
      return entry.get("message");
    }
    return at.startsWith("/writer")
        ? pair.writer().at(at.substring("/writer".length()))
        : pair.reader().at(at.substring("/reader".length()));
  }
}
