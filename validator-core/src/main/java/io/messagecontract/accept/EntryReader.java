package io.messagecontract.accept;

import io.messagecontract.finding.RuleId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one entry. An entry with a fault is no entry: none is applied in part. */
final class EntryReader {

  private static final List<String> NAMES =
      List.of("fingerprint", "rule", "place", "reason", "owner", "until");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{12}");
  private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern PLACE = Pattern.compile(".+#(/.*)?", Pattern.DOTALL);
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final EntryFields fields;

  EntryReader(EntryFields fields) {
    this.fields = fields;
  }

  Optional<AcceptedChange> read() {
    if (!fields.place().node().isObject()) {
      fields.complainAbout(
          "", "The entry must be an object.", "write fingerprint, rule, place, reason and owner");
      return Optional.empty();
    }
    int before = fields.findings().size();
    fields.checkNames("entry", NAMES);
    Optional<String> fingerprint = text("fingerprint", "\"b289cdf73451\"", FINGERPRINT);
    Optional<String> rule = text("rule", "property-removed", RULE);
    Optional<String> place = text("place", "event.schema.json#/properties/version", PLACE);
    Optional<String> reason =
        fields
            .text("reason", "consumers were told, RFC 12")
            .flatMap(text -> fields.filled("reason", text));
    Optional<String> owner =
        fields.text("owner", "team-sessions").flatMap(text -> fields.filled("owner", text));
    Optional<LocalDate> until =
        fields
            .optionalText("until", "2027-03-31")
            .flatMap(text -> fields.filled("until", text))
            .flatMap(this::day);
    if (fields.findings().size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new AcceptedChange(
            fingerprint.orElseThrow(),
            new RuleId(rule.orElseThrow()),
            place.orElseThrow(),
            reason.orElseThrow(),
            owner.orElseThrow(),
            until,
            fields.location()));
  }

  private Optional<String> text(String field, String example, Pattern form) {
    Optional<String> text = fields.text(field, example);
    if (text.isPresent() && !form.matcher(text.get()).matches()) {
      fields.complainAbout(
          field,
          "\"" + field + "\" is " + EntryFields.quoted(text.get()) + ", which is none.",
          "write it as the check does, as in " + field + ": " + example);
      return Optional.empty();
    }
    return text;
  }

  private Optional<LocalDate> day(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeParseException e) {
      // Such as 2027-02-30: told below, like all that is no day.
    }
    fields.complainAbout(
        "until",
        "\"until\" is " + EntryFields.quoted(text) + ", which is no day.",
        "write year, month and day, as in until: 2027-03-31");
    return Optional.empty();
  }
}
