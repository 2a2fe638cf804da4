package io.messagecontract.validate;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.document.Place;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Related;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.verdict.Fault;
import io.messagecontract.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Says in findings what is wrong with messages, in the words of {@link Explanation}. */
final class FaultFindings {

  private static final RuleId TYPE = new RuleId("type");
  private static final RuleId REQUIRED = new RuleId("required");
  private static final RuleId FORBIDDEN = new RuleId("additionalProperties");
  private static final RuleId MISSING = new RuleId("missing-property");
  private static final RuleId UNDOCUMENTED = new RuleId("undocumented-property");

  private final Contract contract;
  private final ToldFaults told = new ToldFaults();
  private final Map<Described, Related> related = new ConcurrentHashMap<>();

  FaultFindings(Contract contract) {
    this.contract = contract;
  }

  /** Returns a finding for each fault, or for the first ones if there are very many. */
  List<Finding> of(Verdicts.Faults faults, Message message, RawMessage raw) {
    List<Fault> sorted = new ArrayList<>(faults.first());
    sorted.sort(order());
    List<Fault> first = sorted.subList(0, Math.min(MostFindings.MOST, sorted.size()));
    Positions positions = new Positions(raw);
    List<Finding> findings = new ArrayList<>(first.size());
    for (Fault fault : first) {
      Position position = raw.inFile(positions.at(fault.at()));
      Location place =
          new Location(raw.name(), fault.pointer(), Optional.of(position), Optional.empty());
      findings.add(told.of(message, fault, one -> of(one, message)).at(place));
    }
    return MostFindings.first(findings, faults.count());
  }

  /** Returns the order of their findings. */
  private static Comparator<Fault> order() {
    return Comparator.comparingInt(Fault::at)
        .thenComparing(Fault::pointer)
        .thenComparing(FaultFindings::rule)
        .thenComparing(Fault::name);
  }

  /** Returns what is said of a fault, wherever in a text. */
  private Finding of(Fault fault, Message message) {
    String name = '"' + fault.name() + '"';
    String text =
        switch (fault.kind()) {
          case TYPE ->
              "expected " + Explanation.oneOf(fault.schema().node()) + ", found " + fault.name();
          case REQUIRED -> "the required property " + name + " is missing";
          case FORBIDDEN -> "the property " + name + " is not allowed here";
          case MISSING -> "the documented property " + name + " is missing";
          case UNDOCUMENTED -> "the property " + name + " is not documented";
        };
    return new Finding(
        rule(fault),
        Severity.ERROR,
        Location.of(""),
        Explanation.subject(contract, message, fault.pointer()),
        Explanation.sentence(fault.pointer(), text),
        hint(fault),
        List.of(related(fault)),
        Optional.empty());
  }

  private static RuleId rule(Fault fault) {
    return switch (fault.kind()) {
      case TYPE -> TYPE;
      case REQUIRED -> REQUIRED;
      case FORBIDDEN -> FORBIDDEN;
      case MISSING -> MISSING;
      case UNDOCUMENTED -> UNDOCUMENTED;
    };
  }

  private Optional<String> hint(Fault fault) {
    return switch (fault.kind()) {
      case UNDOCUMENTED -> Explanation.suggestion(fault.name(), fault.known());
      case FORBIDDEN ->
          Explanation.meant(
              contract, fault.schema().path(), fault.schema().pointer(), fault.name());
      case TYPE, REQUIRED, MISSING -> Optional.empty();
    };
  }

  /** Where a schema says it is found once. */
  private record Described(String path, String pointer, boolean byProperties) {}

  private Related related(Fault fault) {
    Place schema = fault.schema();
    boolean byProperties = fault.kind() == Fault.Kind.UNDOCUMENTED;
    return related.computeIfAbsent(
        new Described(schema.path(), schema.pointer(), byProperties),
        described -> new Related("contract", place(schema, byProperties)));
  }

  private Location place(Place schema, boolean byProperties) {
    Place place = byProperties ? schema.member("properties").orElse(schema) : schema;
    return contract.locate(place.path(), place.pointer());
  }
}
