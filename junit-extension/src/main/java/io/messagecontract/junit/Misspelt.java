package io.messagecontract.junit;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.util.List;
import java.util.Locale;

/** Finds fields of a consumer that are meant for a property and never get it. */
final class Misspelt {

  private Misspelt() {}

  /** Only what has the same letters is surely meant: a class may serve several messages. */
  static List<Finding> of(FieldUsage usage) {
    return usage.neverFilled().stream()
        .flatMap(
            field ->
                usage.ignored().stream()
                    .filter(property -> letters(property).equals(letters(field)))
                    .map(property -> finding(field, property)))
        .toList();
  }

  private static Finding finding(String field, String property) {
    return Finding.error(
            "field-never-filled",
            Location.of(field),
            "No message fills this field, and \"" + property + "\" is ignored.")
        .hint("write it as \"" + FieldUsage.name(property) + '"');
  }

  private static String letters(String place) {
    return FieldUsage.name(place).replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
  }
}
