package io.messagecontract.compare;

import io.messagecontract.compare.rules.Change;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One change in one place, with all the messages that it reaches. */
final class Cause {

  private final SchemaComparison.Part part;
  private final Change change;
  private final Set<Message> messages = new LinkedHashSet<>();
  private final List<Judgement> judgements = new ArrayList<>();

  Cause(SchemaComparison.Part part, Change change) {
    this.part = part;
    this.change = change;
  }

  /** Tells causes apart: a schema that many messages share is one place. */
  static String key(SchemaComparison.Part part, Change change) {
    String place = change.cause().map(Place::id).orElse("");
    return String.join("\n", part.name(), change.rule().value(), place, change.detail());
  }

  void add(List<Message> reached, List<Judgement> found) {
    messages.addAll(reached);
    judgements.addAll(found);
  }

  Finding finding(Contract before, Contract after, Verdicts verdicts) {
    Location location =
        change
            .after()
            .map(place -> after.locate(place.path(), place.pointer()))
            .orElse(after.location());
    Optional<Location> baseline =
        change.before().map(place -> before.locate(place.path(), place.pointer()));
    return verdicts.finding(
        new Verdicts.Subject(
            change.rule(),
            location,
            baseline,
            subject(after),
            change.fact(),
            change.wayOut(),
            key(part, change)),
        judgements);
  }

  private String subject(Contract contract) {
    String which =
        messages.size() == 1
            ? messages.iterator().next().id().toString()
            : messages.size() + " messages";
    if (part == SchemaComparison.Part.HEADERS) {
      return "headers of " + which;
    }
    String pointer = change.path().steps().isEmpty() ? '/' + change.detail() : pointer();
    String envelope = contract.envelope().partOf(pointer);
    return envelope.isEmpty() ? which : envelope + " of " + which;
  }

  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    change.path().steps().forEach(step -> pointer.append('/').append(step.orElse("0")));
    return pointer.toString();
  }
}
