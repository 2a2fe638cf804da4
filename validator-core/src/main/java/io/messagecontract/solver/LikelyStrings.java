package io.messagecontract.solver;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts that a reader understands at once, to be tried before any that are made up. */
final class LikelyStrings {

  private static final int LONGEST = 10_000;

  private static final Map<String, List<String>> FORMATS =
      Map.ofEntries(
          Map.entry("date-time", List.of("2019-08-24T14:15:22Z", "2021-12-31T23:59:59Z")),
          Map.entry("date", List.of("2019-08-24", "2021-12-31")),
          Map.entry("time", List.of("14:15:22Z", "23:59:59Z")),
          Map.entry("duration", List.of("PT1H", "P1D")),
          Map.entry("email", List.of("user@example.com", "other@example.org")),
          Map.entry("idn-email", List.of("user@example.com", "käse@example.com")),
          Map.entry("hostname", List.of("example.com", "example.org")),
          Map.entry("idn-hostname", List.of("example.com", "käse.example")),
          Map.entry("ipv4", List.of("192.0.2.1", "198.51.100.7")),
          Map.entry("ipv6", List.of("2001:db8::1", "2001:db8::2")),
          Map.entry("uri", List.of("https://example.com/", "https://example.org/")),
          Map.entry("uri-reference", List.of("/a", "/b")),
          Map.entry("iri", List.of("https://example.com/", "https://example.com/ä")),
          Map.entry("iri-reference", List.of("/a", "/ä")),
          Map.entry("uri-template", List.of("/a/{b}", "/c/{d}")),
          Map.entry(
              "uuid",
              List.of(
                  "4e8fa3b0-5d7c-4c1e-9f53-0a7a1f7b2c3d", "0b1f8b0e-9a52-4c0a-8d5e-6f2f3c1a7e90")),
          Map.entry("json-pointer", List.of("/a", "/b")),
          Map.entry("relative-json-pointer", List.of("1/a", "0/b")),
          Map.entry("regex", List.of("^a$", "^b$")));

  /** Each is rejected by many formats. */
  private static final List<String> ODD = List.of("A-b 1", "^(", "{", "%", "[", " ", "@", "-1");

  private LikelyStrings() {}

  static Set<String> of(List<Formula> atoms, Limits length) {
    Set<String> texts = new LinkedHashSet<>();
    boolean formatted = false;
    for (Formula atom : atoms) {
      if (atom.term() instanceof Term.Formatted format) {
        formatted = true;
        texts.addAll(FORMATS.getOrDefault(format.format(), List.of()));
      } else if (atom.term() instanceof Term.Hint hint) {
        texts.addAll(FORMATS.getOrDefault(hint.format(), List.of()));
      } else if (atom.statement() instanceof Term.Formatted) {
        formatted = true;
      }
    }
    int least = (int) Math.min(length.least(), LONGEST);
    texts.add("0".repeat(Math.max(1, least)));
    texts.add("");
    texts.add("string");
    texts.add("a".repeat(least));
    texts.addAll(ODD.subList(0, 1));
    if (length.most() <= LONGEST) {
      texts.add("a".repeat((int) Math.max(0, length.most())));
    }
    if (formatted) {
      FORMATS.keySet().stream().sorted().forEach(name -> texts.addAll(FORMATS.get(name)));
      texts.addAll(ODD);
    }
    return texts;
  }
}
