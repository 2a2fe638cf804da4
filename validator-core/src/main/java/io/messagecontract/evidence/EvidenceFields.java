package io.messagecontract.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.MessageId;
import io.messagecontract.document.Document;
import io.messagecontract.document.Place;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.validate.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one line, and finds all that is wrong with it. Fields of other names mean nothing. */
final class EvidenceFields {

  private static final String RULE = "invalid-evidence";

  private final RawMessage line;
  private final Document document;
  private final List<Finding> findings = new ArrayList<>();

  EvidenceFields(RawMessage line, Document document) {
    this.line = line;
    this.document = document;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Returns the record; a line with a fault is none. */
  Optional<Evidence> read() {
    Place root = new Place(document.name(), "", document.root());
    JsonNode format = root.node().path("format");
    if (!format.isInt() || format.intValue() != EvidenceLine.FORMAT) {
      complain(
          root.member("format").orElse(root),
          "The line is not evidence of format " + EvidenceLine.FORMAT + '.',
          "write and read evidence with one version of message-contract");
      return Optional.empty();
    }
    Optional<TestedContract> contract = member(root, "contract").flatMap(this::contract);
    Optional<String> channel = text(root, "channel");
    Optional<String> message = text(root, "message");
    Optional<Direction> direction = choice(root, "direction", Direction.values());
    Optional<Outcome> outcome = choice(root, "outcome", Outcome.values());
    Optional<String> test = text(root, "test");
    Optional<String> sample = root.member("sample").flatMap(any -> text(root, "sample"));
    Observation observation =
        new Observation(texts(root, "present"), texts(root, "absent"), values(root));
    Reading reading = reading(root);
    if (!findings.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Evidence(
            contract.orElseThrow(),
            new MessageId(channel.orElseThrow(), message.orElseThrow()),
            direction.orElseThrow(),
            outcome.orElseThrow(),
            test.orElseThrow(),
            sample,
            observation,
            reading));
  }

  private Optional<TestedContract> contract(Place contract) {
    Optional<String> digest = text(contract, "digest");
    Optional<String> title = text(contract, "title");
    Optional<String> version = text(contract, "version");
    if (digest.isPresent() && !TestedContract.isDigest(digest.get())) {
      wrong(contract.member("digest").orElse(contract), "64 hexadecimal digits in lower case");
    }
    return findings.isEmpty()
        ? Optional.of(
            new TestedContract(digest.orElseThrow(), title.orElseThrow(), version.orElseThrow()))
        : Optional.empty();
  }

  private Reading reading(Place root) {
    boolean isThere = Stream.of("read", "ignored").anyMatch(name -> root.member(name).isPresent());
    return isThere ? new Reading(texts(root, "read"), texts(root, "ignored")) : Reading.UNKNOWN;
  }

  private SortedMap<String, SortedSet<String>> values(Place root) {
    SortedMap<String, SortedSet<String>> values = new TreeMap<>();
    Optional<Place> object = member(root, "values");
    object
        .filter(found -> !found.node().isObject())
        .ifPresent(found -> wrong(found, "an object of lists of texts"));
    object
        .filter(found -> found.node().isObject())
        .ifPresent(found -> found.children().forEach(v -> values.put(v.key(), texts(v))));
    return values;
  }

  private SortedSet<String> texts(Place holder, String field) {
    return member(holder, field).map(this::texts).orElseGet(TreeSet::new);
  }

  private SortedSet<String> texts(Place list) {
    boolean areTexts = list.children().stream().allMatch(item -> item.node().isTextual());
    if (!list.node().isArray() || !areTexts) {
      wrong(list, "a list of texts");
    }
    return list.children().stream()
        .map(item -> item.node().asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private <E extends Enum<E>> Optional<E> choice(Place holder, String field, E[] all) {
    Optional<String> text = text(holder, field);
    Optional<E> found =
        Stream.of(all).filter(one -> text.equals(Optional.of(EvidenceLine.lower(one)))).findFirst();
    if (text.isPresent() && found.isEmpty()) {
      String words =
          Stream.of(all)
              .map(one -> '"' + EvidenceLine.lower(one) + '"')
              .collect(Collectors.joining(" or "));
      wrong(holder.member(field).orElse(holder), words);
    }
    return found;
  }

  private Optional<String> text(Place holder, String field) {
    Optional<Place> member = member(holder, field);
    member.filter(found -> !found.node().isTextual()).ifPresent(found -> wrong(found, "a text"));
    return member.map(found -> found.node().textValue());
  }

  private Optional<Place> member(Place holder, String field) {
    Optional<Place> member = holder.member(field);
    if (member.isEmpty()) {
      complain(holder, "\"" + field + "\" is missing.", "delete the file and run the tests again");
    }
    return member;
  }

  private void wrong(Place place, String expected) {
    complain(
        place,
        "\"" + place.key() + "\" must be " + expected + '.',
        "delete the file and run the tests again");
  }

  private void complain(Place place, String message, String hint) {
    findings.add(
        Finding.error(RULE, Location.of(line, document, place.pointer()), message).hint(hint));
  }
}
