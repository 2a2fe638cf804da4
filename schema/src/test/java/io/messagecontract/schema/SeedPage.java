package io.messagecontract.schema;

import io.messagecontract.schema.Facts.Channel;
import io.messagecontract.schema.Facts.Field;
import io.messagecontract.schema.Facts.Message;
import io.messagecontract.schema.Facts.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the source text of the contract: a documentation page, saved as text.
 *
 * <p>Apart from the furniture of the site (its date, its lines in Japanese) every line is read or
 * refused: a line that was skipped could be a fact that nobody compares.
 */
final class SeedPage {

  private static final Pattern FURNITURE =
      Pattern.compile("\\s*|Last updated on .*|.*[\\p{IsHiragana}\\p{IsKatakana}].*");
  private static final Pattern TITLE =
      Pattern.compile("(?<title>.+) (?<version>\\S+) documentation");
  private static final Pattern CHANNEL = Pattern.compile("Published Messages \\((?<name>\\w+)\\)");
  private static final Pattern NAME = Pattern.compile("(?<name>\\w+)");
  private static final Pattern CONTAINS =
      Pattern.compile("Contains fields from (?<envelope>\\w+ |)and the following payload\\.");
  private static final Pattern EXAMPLE = Pattern.compile("Example value");
  private static final Pattern PAYLOAD = Pattern.compile("payload");
  private static final Pattern FREE_FORM =
      Pattern.compile("This is a (?<type>free-form object)\\.");
  private static final Pattern TABLE = Pattern.compile("NameTypeDescription");
  private static final Pattern ROW =
      Pattern.compile("(?<name>\\w+?)(?<type>array|integer|string( \\(date-time\\))?)-");
  private static final Pattern SCHEMAS = Pattern.compile("Schemas");

  private final List<String> lines;
  private int next;

  private SeedPage(String text) {
    lines = text.lines().filter(line -> !FURNITURE.matcher(line).matches()).toList();
  }

  static Facts parse(String text) {
    return new SeedPage(text).page();
  }

  private Facts page() {
    Matcher title = expect(TITLE);
    List<Channel> channels = new ArrayList<>();
    while (at(0, CHANNEL)) {
      channels.add(new Channel(expect(CHANNEL).group("name"), messages()));
    }
    expect(SCHEMAS);
    List<Schema> schemas = new ArrayList<>();
    while (next < lines.size()) {
      schemas.add(new Schema(expect(NAME).group("name"), table()));
    }
    return new Facts(title.group("title"), title.group("version"), channels, schemas);
  }

  private List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    while (at(1, CONTAINS)) {
      String name = expect(NAME).group("name");
      String envelope = expect(CONTAINS).group("envelope").strip();
      Example example = example();
      messages.add(new Message(name, envelope, payload(), example));
    }
    return messages;
  }

  private Example example() {
    expect(EXAMPLE);
    List<String> rest = lines.subList(next, lines.size());
    List<String> json = rest.subList(0, rest.indexOf("}") + 1);
    next += json.size();
    return Example.parse(String.join("\n", json));
  }

  private List<Field> payload() {
    if (at(0, PAYLOAD)) {
      expect(PAYLOAD);
      return table();
    }
    List<Field> fields = new ArrayList<>();
    while (at(1, FREE_FORM)) {
      fields.add(new Field(expect(NAME).group("name"), expect(FREE_FORM).group("type")));
    }
    return fields;
  }

  private List<Field> table() {
    expect(TABLE);
    List<Field> fields = new ArrayList<>();
    while (at(0, ROW)) {
      Matcher row = expect(ROW);
      fields.add(new Field(row.group("name"), row.group("type")));
    }
    return fields;
  }

  private boolean at(int ahead, Pattern pattern) {
    return next + ahead < lines.size() && pattern.matcher(lines.get(next + ahead)).matches();
  }

  private Matcher expect(Pattern pattern) {
    String line = next < lines.size() ? lines.get(next++) : "the end of the page";
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalStateException("Expected '" + pattern + "', found: " + line);
    }
    return matcher;
  }
}
