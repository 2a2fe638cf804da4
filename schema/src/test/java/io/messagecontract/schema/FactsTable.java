package io.messagecontract.schema;

import io.messagecontract.schema.Facts.Channel;
import io.messagecontract.schema.Facts.Field;
import io.messagecontract.schema.Facts.Message;
import io.messagecontract.schema.Facts.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code documented-facts.txt}: headings, each with indented lines below it. */
final class FactsTable {

  private static final String RESOURCE = "documented-facts.txt";
  private static final Pattern ROW = Pattern.compile(" +(?<name>\\S+) {2,}(?<value>.+)");
  private static final String WITH_PAYLOAD = " + notificationPayload";

  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private FactsTable(String text) {
    List<String> section = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(" ")) {
        section.add(line);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        section = new ArrayList<>();
        if (sections.put(line, section) != null) {
          throw new IllegalStateException("Stands twice in " + RESOURCE + ": " + line);
        }
      }
    }
  }

  static Facts read() {
    try (InputStream table =
        Objects.requireNonNull(FactsTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new FactsTable(new String(table.readAllBytes(), StandardCharsets.UTF_8)).facts();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private Facts facts() {
    Map<String, String> info =
        rows("contract").stream().collect(Collectors.toMap(Row::name, Row::value));
    return new Facts(
        info.getOrDefault("title", ""),
        info.getOrDefault("version", ""),
        named("channel").map(name -> new Channel(name, messages(name))).toList(),
        named("schema").map(name -> new Schema(name, fields(name))).toList());
  }

  private List<Message> messages(String channel) {
    return rows("channel " + channel).stream().map(this::message).toList();
  }

  private Message message(Row row) {
    boolean withPayload = row.value.endsWith(WITH_PAYLOAD);
    String envelope = withPayload ? row.value.replace(WITH_PAYLOAD, "") : row.value;
    List<Field> payload = withPayload ? fields("notificationPayload") : List.of();
    return new Message(row.name, envelope, payload, example(row.value));
  }

  private Example example(String shape) {
    return Example.parse(String.join("\n", section("example " + shape)));
  }

  private List<Field> fields(String schema) {
    return rows("schema " + schema).stream().map(row -> new Field(row.name, row.value)).toList();
  }

  private Stream<String> named(String kind) {
    String start = kind + " ";
    return sections.keySet().stream()
        .filter(heading -> heading.startsWith(start))
        .map(heading -> heading.substring(start.length()));
  }

  private List<Row> rows(String heading) {
    return section(heading).stream().map(Row::parse).toList();
  }

  private List<String> section(String heading) {
    return Objects.requireNonNull(
        sections.get(heading), () -> "Missing in " + RESOURCE + ": " + heading);
  }

  private record Row(String name, String value) {

    static Row parse(String line) {
      Matcher row = ROW.matcher(line);
      if (!row.matches()) {
        throw new IllegalStateException("Not a row of " + RESOURCE + ": " + line);
      }
      return new Row(row.group("name"), row.group("value"));
    }
  }
}
