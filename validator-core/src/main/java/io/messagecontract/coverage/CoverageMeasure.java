package io.messagecontract.coverage;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.evidence.Evidence;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.places.ContractPlaces;
import io.messagecontract.places.MessagePlaces;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures how far tests have exercised a contract.
 *
 * <p>A side has to do with the messages that go the same way as those which its tests have met: of
 * an application that sends some messages and receives others, producer tests cannot cover what it
 * receives.
 *
 * @param coverage what was shown and what was not
 * @param findings what keeps it from being all there is
 * @since 0.1.0
 */
public record CoverageMeasure(Coverage coverage, List<Finding> findings) {

  /** Copies the list. */
  public CoverageMeasure {
    findings = List.copyOf(findings);
  }

  /**
   * Measures the coverage of a contract by the evidence for it.
   *
   * @param sides whose tests count
   */
  public static CoverageMeasure of(ContractEvidence evidence, Set<Side> sides) {
    Contract contract = evidence.contract();
    List<Tests> tests =
        sides.stream().sorted().map(side -> Tests.of(side, evidence, messages(contract))).toList();
    ContractPlaces places = new ContractPlaces(contract);
    List<MessageCoverage> measured = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Message message : messages(contract)) {
      MessagePlaces ofMessage = places.of(message);
      tests.stream()
          .filter(ofSide -> goes(message, ofSide.ways()))
          .map(ofSide -> ofSide.coverage(message.id(), ofMessage))
          .forEach(measured::add);
      if (ofMessage.isCut()) {
        findings.add(cut(message));
      }
    }
    return new CoverageMeasure(new Coverage(measured), findings);
  }

  /**
   * The tests of one side.
   *
   * @param ways the directions of the messages that they have to do with
   */
  private record Tests(Side side, Map<MessageId, Shown> shown, Set<Direction> ways) {

    static Tests of(Side side, ContractEvidence evidence, List<Message> messages) {
      Map<MessageId, Shown> shown = new HashMap<>();
      for (Evidence one : evidence.of(side)) {
        shown.computeIfAbsent(one.message(), id -> new Shown()).add(one.observation());
      }
      Set<Direction> ways = EnumSet.noneOf(Direction.class);
      messages.stream()
          .filter(message -> shown.containsKey(message.id()))
          .forEach(message -> ways.addAll(message.directions()));
      if (ways.isEmpty()) {
        ways.add(side.direction());
      }
      boolean leadAnywhere = messages.stream().anyMatch(message -> goes(message, ways));
      return new Tests(side, shown, leadAnywhere ? ways : EnumSet.allOf(Direction.class));
    }

    MessageCoverage coverage(MessageId id, MessagePlaces places) {
      Shown ofMessage = shown.getOrDefault(id, Shown.NOTHING);
      return new MessageCoverage(id, side, ofMessage.points(places));
    }
  }

  /** Channels that share an address are one, and so are their messages of one name. */
  private static List<Message> messages(Contract contract) {
    return contract.channelsByAddress().stream()
        .map(Channel::messages)
        .flatMap(List::stream)
        .toList();
  }

  private static boolean goes(Message message, Set<Direction> ways) {
    return message.directions().isEmpty() || message.directions().stream().anyMatch(ways::contains);
  }

  private static Finding cut(Message message) {
    return Finding.of(
            "coverage-cut",
            Severity.WARNING,
            message.location(),
            "The schema of "
                + message.id()
                + " has more than "
                + MessagePlaces.MOST
                + " places, or as many ways to combine its branches; those further inside are not"
                + " counted.")
        .about(message.id().toString())
        .hint("let it be, or divide the message");
  }
}
