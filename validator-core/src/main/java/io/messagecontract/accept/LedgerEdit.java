package io.messagecontract.accept;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Position;
import io.messagecontract.document.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds entries to a file of accepted changes. What is there stays as it is written: comments,
 * order, blank lines, line ends.
 *
 * @since 0.1.0
 */
public final class LedgerEdit {

  private final String text;
  private final String lineEnd;
  private final List<AcceptedChange> entries;

  private LedgerEdit(String text, List<AcceptedChange> entries) {
    this.text = text;
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    this.entries = entries;
  }

  /**
   * Returns the file with more entries at its end; nothing if its form does not allow that, as a
   * list in brackets. The result has been read back and holds all old and new entries.
   *
   * @param name the name under which users know it
   * @param before its content; nothing for a file that is not there yet
   */
  public static Optional<byte[]> add(String name, byte[] before, List<AcceptedChange> entries) {
    LedgerEdit edit = new LedgerEdit(new String(before, StandardCharsets.UTF_8), entries);
    byte[] after = edit.added(name, before).getBytes(StandardCharsets.UTF_8);
    List<AcceptedChange> wanted =
        new ArrayList<>(LedgerReader.read(name, before).ledger().entries());
    wanted.addAll(entries);
    LedgerResult result = LedgerReader.read(name, after);
    return result.isSound() && areTheSame(result.ledger().entries(), wanted)
        ? Optional.of(after)
        : Optional.empty();
  }

  private static boolean areTheSame(List<AcceptedChange> read, List<AcceptedChange> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      if (read.size() != wanted.size() || !read.get(i).saysTheSameAs(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private String added(String name, byte[] before) {
    Document document;
    try {
      document = new DocumentReader().read(name, before);
    } catch (DocumentException e) {
      return ended(text) + LedgerReader.LIST + ':' + lineEnd + items(LedgerText.INDENT);
    }
    JsonNode list = document.root().path(LedgerReader.LIST);
    if (list.isArray() && list.isEmpty()) {
      Span span = document.span('/' + LedgerReader.LIST);
      String emptied =
          text.substring(0, offset(span.start())).stripTrailing()
              + text.substring(offset(span.end()));
      return ended(emptied) + items(LedgerText.INDENT);
    }
    return ended(text)
        + items(list.isArray() ? indent(document, list.size() - 1) : LedgerText.INDENT);
  }

  private String items(int indent) {
    return LedgerText.entries(entries, indent).replace("\n", lineEnd);
  }

  private String ended(String lines) {
    return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + lineEnd;
  }

  private static int indent(Document document, int last) {
    Position start = document.span('/' + LedgerReader.LIST + '/' + last).start();
    String line = document.line(start.line());
    int dash = line.lastIndexOf('-', start.column() - 1);
    return dash >= 0 && line.substring(0, dash).isBlank() ? dash : LedgerText.INDENT;
  }

  private int offset(Position position) {
    int offset = 0;
    for (int line = 1; line < position.line(); line++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset + position.column() - 1;
  }
}
