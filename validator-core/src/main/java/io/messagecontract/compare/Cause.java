package io.messagecontract.compare;

import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.compare.rules.schema.Change;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValuePath;
import io.messagecontract.usage.FieldUsage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One change in one place, with all the messages that it reaches. */
final class Cause {

  private final Part part;
  private final List<Reach> reaches = new ArrayList<>();

  Cause(Part part) {
    this.part = part;
  }

  /** The messages that a change reaches through one pair of schemas, and what it means to them. */
  private record Reach(Change change, List<CommonMessage> carriers, Judgement gravest) {

    List<Message> messages() {
      return carriers.stream().map(CommonMessage::after).toList();
    }
  }

  /** Tells causes apart: a schema that many messages share is one place. */
  static String key(Part part, Change change) {
    String place = change.cause().map(Place::id).orElse(change.path().toString());
    return String.join("\n", part.name(), change.rule().value(), place, change.detail());
  }

  void add(Change change, List<CommonMessage> reached, List<Judgement> found) {
    reaches.add(new Reach(change, reached, Judgement.gravest(found)));
  }

  /** The finding is about the messages for which the change is gravest, and names no others. */
  Finding finding(Contract before, Contract after, Verdicts verdicts, FieldUsage usage) {
    Judgement gravest = Judgement.gravest(reaches.stream().map(Reach::gravest).toList());
    List<Reach> concerned =
        reaches.stream().filter(r -> r.gravest().verdict() == gravest.verdict()).toList();
    Change change = concerned.get(0).change();
    Location location =
        change
            .after()
            .shown()
            .map(place -> after.locate(place.path(), place.pointer()))
            .orElse(concerned.get(0).messages().get(0).location());
    Optional<Location> baseline =
        change.before().shown().map(place -> before.locate(place.path(), place.pointer()));
    Set<Message> messages = new LinkedHashSet<>();
    concerned.forEach(reach -> messages.addAll(reach.messages()));
    return verdicts.finding(
        new Verdicts.Subject(
            change.rule(),
            location,
            baseline,
            subject(after, change, messages),
            change.fact(),
            change.wayOut(),
            key(part, change),
            messages.stream().map(message -> message.id().toString()).toList(),
            usage.readers(places(concerned))),
        List.of(gravest));
  }

  /**
   * Returns what changes in which messages, under the old names and the new ones: evidence may be
   * of either contract. Evidence knows nothing of headers and keys.
   */
  private Map<MessageId, Set<String>> places(List<Reach> concerned) {
    Map<MessageId, Set<String>> places = new LinkedHashMap<>();
    if (part == Part.PAYLOAD) {
      for (Reach reach : concerned) {
        List<String> changed = reach.change().places().stream().map(ValuePath::pointer).toList();
        reach.carriers().stream()
            .flatMap(carrier -> Stream.of(carrier.before(), carrier.after()))
            .forEach(
                message ->
                    places
                        .computeIfAbsent(message.id(), id -> new LinkedHashSet<>())
                        .addAll(changed));
      }
    }
    return places;
  }

  private String subject(Contract contract, Change change, Set<Message> messages) {
    String which =
        messages.size() == 1
            ? messages.iterator().next().id().toString()
            : messages.size() + " messages";
    if (part != Part.PAYLOAD) {
      return part.word() + " of " + which;
    }
    ValuePath path = change.path();
    String pointer =
        path.steps().isEmpty()
            ? '/' + change.detail()
            : path.steps().stream().map(Cause::token).collect(Collectors.joining());
    String envelope = contract.envelope().partOf(pointer);
    return envelope.isEmpty() ? which : envelope + " of " + which;
  }

  private static String token(Step step) {
    return '/' + (step instanceof Step.Property property ? property.name() : "0");
  }
}
