package io.messagecontract.maven.format;

import com.contrastsecurity.sarif.Result;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.text.Visible;
import org.jspecify.annotations.Nullable;

/** Writes JSON in which the same content has the same bytes on every machine. */
final class JsonText {

  /** ASCII only, and no order that is the one of a hash table. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Result.class, Whole.class)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  /** The model leaves out what is the default. What a result weighs is not to be guessed. */
  @SuppressWarnings("UnusedVariable") // Jackson reads the annotations.
  private abstract static class Whole {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("kind")
    private Result.@Nullable Kind kind;

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonProperty("level")
    private Result.@Nullable Level level;
  }

  private JsonText() {}

  /** Returns an indented text that ends in a line break. */
  static String of(Object content) {
    try {
      return Visible.json(MAPPER.writer(PRINTER).writeValueAsString(content)) + '\n';
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report can be written", e);
    }
  }
}
