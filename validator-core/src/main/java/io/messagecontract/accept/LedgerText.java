package io.messagecontract.accept;

import io.messagecontract.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Entries as they are written into a file.
 *
 * @since 0.1.0
 */
public final class LedgerText {

  static final int INDENT = 2;

  private LedgerText() {}

  /** Tells whether a value is one that nobody has filled in: {@code <why>}. */
  public static boolean isPlaceholder(String text) {
    return text.strip().startsWith("<") && text.strip().endsWith(">");
  }

  /**
   * Returns entries to paste, one for each finding of a comparison. Reason, owner and last day are
   * placeholders, which {@link LedgerReader} refuses.
   */
  public static String template(List<Finding> findings) {
    return findings.stream()
        .map(finding -> AcceptedChange.of(finding, "<why>", "<who>", Optional.empty()))
        .map(
            entry -> {
              List<Map.Entry<String, String>> fields = fields(entry);
              fields.add(Map.entry("until", "<last day, or remove this line>"));
              return EntryText.item(INDENT, fields);
            })
        .collect(Collectors.joining());
  }

  static String entries(List<AcceptedChange> entries, int indent) {
    return entries.stream()
        .map(entry -> EntryText.item(indent, fields(entry)))
        .collect(Collectors.joining());
  }

  private static List<Map.Entry<String, String>> fields(AcceptedChange entry) {
    List<Map.Entry<String, String>> fields =
        new ArrayList<>(
            List.of(
                Map.entry("fingerprint", entry.fingerprint()),
                Map.entry("rule", entry.rule().value()),
                Map.entry("place", entry.place()),
                Map.entry("reason", entry.reason()),
                Map.entry("owner", entry.owner())));
    entry.until().map(LocalDate::toString).ifPresent(day -> fields.add(Map.entry("until", day)));
    return fields;
  }
}
