package io.messagecontract.maven.page;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** Gives ids to parts of the page: each once, of nothing but letters, digits and hyphens. */
final class Anchors {

  private static final int LONGEST = 60;
  private static final int DIGITS = 8;

  private final Set<String> given = new HashSet<>();

  /** Returns an id that is the same for the same text, unless it is taken. */
  String unique(String kind, String text) {
    String wanted = of(kind, text);
    String id = wanted;
    for (int i = 2; !given.add(id); i++) {
      id = wanted + '-' + i;
    }
    return id;
  }

  /** Returns such as {@code rule-property-removed-1f2e3d4c}. */
  static String of(String kind, String text) {
    String start = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
    String slug = start.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return kind + '-' + (slug.isEmpty() ? "" : slug + '-') + hash(text);
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(Sha256.of(text)).substring(0, DIGITS);
  }
}
