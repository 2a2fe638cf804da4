package io.messagecontract.asyncapi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the lines of a table, a plain kind of YAML: titles at the margin, below them fields, and
 * below the {@code when} of a title further fields.
 *
 * <p>Every start of a JVM pays for it, and a reader for all of YAML takes as long for the tables as
 * for a contract. Nothing is made of a title before it is asked for.
 */
final class TableReader {

  /** A field or a {@code when}, as it is written; a {@code when} has no type. */
  record Line(String key, String type, int indent) {}

  private TableReader() {}

  /** Returns the lines below each title, in their order. */
  static Map<String, List<Line>> read(String resource) {
    Map<String, List<Line>> titles = new LinkedHashMap<>();
    try (InputStream stream = TableReader.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the jar: " + resource);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<Line> title = new ArrayList<>();
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        String content = content(text);
        if (!content.isEmpty()) {
          Line line = line(content, indent(text), resource);
          if (line.indent() == 0) {
            title = new ArrayList<>();
            titles.put(line.key(), title);
          } else {
            title.add(line);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return titles;
  }

  private static String content(String line) {
    int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }

  private static int indent(String line) {
    int indent = 0;
    while (line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }

  private static Line line(String content, int indent, String resource) {
    int colon = content.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException(resource + " has no field here: " + content);
    }
    return new Line(content.substring(0, colon), content.substring(colon + 1).strip(), indent);
  }
}
