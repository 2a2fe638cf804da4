package io.messagecontract.maven.page;

import io.messagecontract.finding.Acceptance;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Readers;
import io.messagecontract.finding.Verdict;
import io.messagecontract.finding.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A finding as the page shows it.
 *
 * @param id its anchor
 * @param module the module's name
 * @param goal the goal that has found it
 * @param keys by what the filter knows it: severity, verdict if there is one, goal, module
 * @param label its verdict, or its severity where there is none or none that is grave
 * @param tone the class that colours the label
 * @param rule the rule
 * @param page the anchor of the rule's page, if there is one
 * @param subject what it is about; empty if not known
 * @param place where it is, in one line
 * @param message what was found
 * @param panels all places that it is about
 * @param witness the message that shows a break
 * @param facts what else there is to know
 * @param command what accepts it; empty if nothing has to
 */
record FindingCard(
    String id,
    String module,
    String goal,
    List<String> keys,
    String label,
    String tone,
    String rule,
    Optional<String> page,
    String subject,
    String place,
    String message,
    List<Panel> panels,
    Optional<Sample> witness,
    List<Fact> facts,
    String command) {

  /** A fingerprint gets into a command that people copy: it is what it has to be, or not there. */
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{12}");

  /**
   * A message that one side accepts and the other rejects.
   *
   * @param json its text
   * @param acceptedBy one side
   * @param rejectedBy the other
   */
  record Sample(String json, String acceptedBy, String rejectedBy) {

    private static Sample of(Witness witness) {
      return new Sample(
          IndentedJson.of(Shown.text(witness.json())),
          Shown.text(witness.acceptedBy()),
          Shown.text(witness.rejectedBy()));
    }
  }

  static FindingCard of(Source source, Finding finding, String id, Optional<String> page) {
    Optional<Proof> proof = finding.proof();
    boolean isAccepted = proof.flatMap(Proof::acceptance).isPresent();
    boolean isGrave = proof.filter(p -> p.verdict() != Verdict.COMPATIBLE).isPresent();
    String severity = Shown.lower(finding.severity());
    return new FindingCard(
        id,
        Shown.text(source.module()),
        Shown.text(source.goal()),
        Stream.concat(
                Stream.of("severity-" + severity, source.goalKey(), source.moduleKey()),
                proof.map(p -> "verdict-" + Shown.lower(p.verdict())).stream())
            .toList(),
        isGrave ? Shown.lower(proof.orElseThrow().verdict()) : severity,
        isAccepted ? "info" : severity,
        Shown.text(finding.rule().value()),
        page,
        Shown.text(finding.subject()),
        Shown.text(finding.location().toString()),
        Shown.text(finding.message()),
        Panel.of(finding),
        proof.flatMap(Proof::witness).map(Sample::of),
        facts(finding),
        finding.isError() ? proof.map(FindingCard::command).orElse("") : "");
  }

  /** Tells whether it is shown open: what only has to be known takes no room. */
  boolean isOpen() {
    return !tone.equals("info");
  }

  private static List<Fact> facts(Finding finding) {
    List<Fact> facts = new ArrayList<>();
    finding.hint().ifPresent(hint -> facts.add(Fact.of("way out", List.of(hint))));
    finding.proof().ifPresent(proof -> facts(proof, facts));
    return facts;
  }

  private static void facts(Proof proof, List<Fact> facts) {
    if (!proof.messages().isEmpty()) {
      facts.add(Fact.of("reaches", proof.messages()));
    }
    proof.readers().ifPresent(readers -> readers(readers, facts));
    proof.acceptance().ifPresent(by -> facts.add(Fact.of("accepted", List.of(text(by)))));
    if (!proof.guarantee().isEmpty()) {
      facts.add(Fact.of("guarantee", List.of(proof.guarantee())));
    }
    facts.add(Fact.of("fingerprint", List.of(proof.fingerprint())));
  }

  private static void readers(Readers readers, List<Fact> facts) {
    if (!readers.reading().isEmpty()) {
      facts.add(
          Fact.of(
              "read by",
              readers.reading().stream()
                  .map(
                      reader ->
                          reader.test()
                              + (reader.messages().isEmpty()
                                  ? ""
                                  : " (" + String.join(", ", reader.messages()) + ")"))
                  .toList()));
    }
    if (!readers.ignoring().isEmpty()) {
      facts.add(Fact.of("ignored by", readers.ignoring()));
    }
    if (!readers.unsure().isEmpty()) {
      facts.add(Fact.of("not met by", readers.unsure()));
    }
  }

  private static String text(Acceptance by) {
    return by.owner().map(owner -> "by " + owner + " ").orElse("")
        + by.until().map(day -> "until " + day).orElse("for good")
        + ": "
        + by.reason();
  }

  private static String command(Proof proof) {
    return FINGERPRINT.matcher(proof.fingerprint()).matches()
        ? "mvn message-contract:accept -Dmessage-contract.fingerprint="
            + proof.fingerprint()
            + " -Dmessage-contract.reason=… -Dmessage-contract.owner=…"
        : "";
  }
}
