package io.messagecontract.accept;

import io.messagecontract.document.Document;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The fields of an object in a file of accepted changes, and where to complain about them.
 *
 * @param findings grows with every complaint
 */
record EntryFields(Document document, Place place, List<Finding> findings) {

  static final String RULE = "invalid-acceptance";

  private static final int LONGEST = 60;

  void complain(String pointer, String message, String hint) {
    findings.add(Finding.error(RULE, Location.of(document, pointer), message).hint(hint));
  }

  void complainAbout(String field, String message, String hint) {
    complain(place.member(field).map(Place::pointer).orElse(place.pointer()), message, hint);
  }

  Location location() {
    return Location.of(document, place.pointer());
  }

  /** Complains about every field that has another name. */
  void checkNames(String object, List<String> names) {
    for (Place member : place.children()) {
      if (!names.contains(member.key())) {
        List<String> free = names.stream().filter(name -> place.member(name).isEmpty()).toList();
        complain(
            member.pointer(),
            "The " + object + " knows no " + quoted(member.key()) + ".",
            Nearest.to(member.key(), free).isEmpty()
                ? "remove it; known are " + String.join(", ", names)
                : Nearest.question(member.key(), free));
      }
    }
  }

  /** Returns a text that has to be there and has to say something. */
  Optional<String> text(String field, String example) {
    Optional<Place> member = place.member(field);
    if (member.isEmpty()) {
      complain(
          place.pointer(),
          "The entry has no \"" + field + "\".",
          "add " + field + ", as in " + field + ": " + example);
      return Optional.empty();
    }
    return optionalText(field, example);
  }

  /** Returns a text that may be absent. */
  Optional<String> optionalText(String field, String example) {
    Optional<Place> member = place.member(field);
    if (member.isEmpty()) {
      return Optional.empty();
    }
    String text = member.get().node().asText();
    if (!member.get().node().isTextual()) {
      String type = member.get().node().getNodeType().name().toLowerCase(Locale.ROOT);
      complainAbout(
          field,
          "\"" + field + "\" must be a text, and is of the type " + type + ".",
          member.get().node().isValueNode() ? "put it in quotes" : "write a text");
    } else if (text.isBlank()) {
      complainAbout(field, "\"" + field + "\" is blank.", "write such as " + example);
    } else {
      return Optional.of(text);
    }
    return Optional.empty();
  }

  /** Returns a text that somebody has filled in. */
  Optional<String> filled(String field, String text) {
    if (!LedgerText.isPlaceholder(text)) {
      return Optional.of(text);
    }
    complainAbout(
        field,
        "\"" + field + "\" is still the placeholder " + quoted(text) + ".",
        "write what it asks for");
    return Optional.empty();
  }

  static String quoted(String text) {
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return '"' + (end < text.length() ? text.substring(0, end) + "…" : text) + '"';
  }
}
