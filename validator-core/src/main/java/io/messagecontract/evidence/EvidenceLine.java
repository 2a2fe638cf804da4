package io.messagecontract.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.validate.Observation;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;

/** Writes a record as a line: equal records are equal bytes. */
final class EvidenceLine {

  static final int FORMAT = 1;

  private static final char DELETE = 0x7f;
  private static final char REPLACEMENT = 0xfffd;

  private EvidenceLine() {}

  /** Returns the line with its line break. */
  static byte[] of(Evidence evidence) {
    return (ascii(tree(evidence).toString()) + '\n').getBytes(US_ASCII);
  }

  private static ObjectNode tree(Evidence evidence) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("format", FORMAT);
    node.putObject("contract")
        .put("digest", evidence.contract().digest())
        .put("title", evidence.contract().title())
        .put("version", evidence.contract().version());
    node.put("channel", evidence.message().channel());
    node.put("message", evidence.message().name());
    node.put("direction", lower(evidence.direction()));
    node.put("outcome", lower(evidence.outcome()));
    node.put("test", evidence.test());
    evidence.sample().ifPresent(sample -> node.put("sample", sample));
    Observation observation = evidence.observation();
    addAll(node.putArray("present"), observation.present());
    addAll(node.putArray("absent"), observation.absent());
    ObjectNode values = node.putObject("values");
    observation.values().forEach((place, texts) -> addAll(values.putArray(place), texts));
    if (!evidence.reading().equals(Reading.UNKNOWN)) {
      addAll(node.putArray("read"), evidence.reading().read());
      addAll(node.putArray("ignored"), evidence.reading().ignored());
    }
    return node;
  }

  private static void addAll(ArrayNode array, Collection<String> texts) {
    texts.forEach(array::add);
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Other characters stand in strings only. Half a surrogate pair is no character of a name. */
  private static String ascii(String json) {
    StringBuilder ascii = new StringBuilder(json.length());
    json.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
        .forEach(
            c -> {
              if (c < DELETE) {
                ascii.append((char) c);
              } else {
                for (char unit : Character.toChars(c)) {
                  ascii.append("\\u").append(HexFormat.of().toHexDigits(unit));
                }
              }
            });
    return ascii.toString();
  }
}
