package io.messagecontract.validate;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.document.Place;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.verdict.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Says in findings what is wrong with messages, in the words of {@link Explanation}. */
final class FaultFindings {

  /** The order of their findings. */
  private static final Comparator<Fault> ORDER =
      Comparator.comparingInt(Fault::line)
          .thenComparingInt(Fault::column)
          .thenComparing(Fault::pointer)
          .thenComparing(FaultFindings::rule)
          .thenComparing(Fault::name);

  private final Contract contract;
  private final Map<String, Location> schemas = new ConcurrentHashMap<>();

  FaultFindings(Contract contract) {
    this.contract = contract;
  }

  /** Returns a finding for each fault, or for the first ones if there are very many. */
  List<Finding> of(List<Fault> faults, Message message, RawMessage raw) {
    List<Fault> first = faults;
    if (faults.size() > MostFindings.MOST) {
      first = faults.stream().sorted(ORDER).limit(MostFindings.MOST).toList();
    }
    List<Finding> findings = new ArrayList<>(first.size());
    first.forEach(fault -> findings.add(of(fault, message, raw)));
    return MostFindings.of(findings, faults.size());
  }

  private Finding of(Fault fault, Message message, RawMessage raw) {
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
    Location place =
        new Location(
            raw.name(),
            fault.pointer(),
            Optional.of(raw.inFile(new Position(fault.line(), fault.column()))),
            Optional.empty());
    return Finding.error(rule(fault), place, Explanation.sentence(fault.pointer(), text))
        .about(Explanation.subject(contract, message, fault.pointer()))
        .hint(hint(fault))
        .related("contract", schema(fault));
  }

  private static String rule(Fault fault) {
    return switch (fault.kind()) {
      case TYPE -> "type";
      case REQUIRED -> "required";
      case FORBIDDEN -> "additionalProperties";
      case MISSING -> "missing-property";
      case UNDOCUMENTED -> "undocumented-property";
    };
  }

  private static Optional<String> hint(Fault fault) {
    return fault.kind() == Fault.Kind.UNDOCUMENTED
        ? Explanation.suggestion(fault.name(), fault.known())
        : Optional.empty();
  }

  private Location schema(Fault fault) {
    Place schema =
        fault.kind() == Fault.Kind.UNDOCUMENTED
            ? fault.schema().member("properties").orElse(fault.schema())
            : fault.schema();
    return schemas.computeIfAbsent(
        schema.id(), id -> contract.locate(schema.path(), schema.pointer()));
  }
}
