package io.messagecontract.maven.format;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.report.JudgedMessages;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.report.TextReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Findings as tests, for CI servers: valid by the schema that Jenkins publishes for them, {@code
 * junit-10.xsd}.
 *
 * <p>It has no times and no host: the same findings have the same bytes.
 */
final class JUnitReport {

  private enum Outcome {
    PASSED,
    FAILED,
    SKIPPED
  }

  /** A test, as CI servers show it. */
  private record TestCase(String rule, String name, Outcome outcome, String message, String text) {}

  private final GoalReport goal;
  private final Set<String> names = new HashSet<>();

  private JUnitReport(GoalReport goal) {
    this.goal = goal;
  }

  static String of(GoalReport goal) {
    JUnitReport report = new JUnitReport(goal);
    return report.write(report.cases());
  }

  private List<TestCase> cases() {
    List<TestCase> cases = new ArrayList<>();
    goal.report().findings().forEach(finding -> cases.add(of(finding)));
    goal.report().judged().stream()
        .filter(messages -> messages.rejected() == 0)
        .forEach(messages -> cases.add(of(messages)));
    if (cases.isEmpty()) {
      // A report without tests is taken for a run that did not happen.
      cases.add(new TestCase("all", named("all", "finds nothing"), Outcome.PASSED, "", ""));
    }
    return cases;
  }

  private TestCase of(Finding finding) {
    String rule = finding.rule().value();
    String name = named(rule, name(finding));
    String text = TextReport.of(finding);
    Optional<String> accepted = GoalReport.acceptance(finding);
    if (accepted.isPresent()) {
      return new TestCase(rule, name, Outcome.SKIPPED, accepted.get(), text);
    }
    return goal.failsTheBuild(finding)
        ? new TestCase(rule, name, Outcome.FAILED, finding.message(), text)
        : new TestCase(rule, name, Outcome.PASSED, "", text);
  }

  private TestCase of(JudgedMessages messages) {
    String what =
        messages.message().map(id -> id.name() + " on " + id.channel()).orElse("other messages");
    return new TestCase(
        "messages",
        named("messages", what),
        Outcome.PASSED,
        "",
        messages.valid() + " valid, " + messages.rejected() + " rejected\n");
  }

  /** No line: the name has to be the same after edits elsewhere. */
  private static String name(Finding finding) {
    String pointer = finding.location().pointer();
    return finding.location().source()
        + (pointer.isEmpty() ? "" : " " + pointer)
        + (finding.subject().isEmpty() ? "" : " (" + finding.subject() + ')')
        + finding.proof().map(Proof::fingerprint).map(id -> " [" + id + ']').orElse("");
  }

  /** CI servers take tests of one name for one test. */
  private String named(String rule, String name) {
    String shown = Shown.text(name, 2 * Shown.NAME);
    String unique = shown;
    for (int i = 2; !names.add(rule + ' ' + unique); i++) {
      unique = shown + " (" + i + ')';
    }
    return unique;
  }

  private String write(List<TestCase> cases) {
    XmlText xml = new XmlText();
    xml.start("testsuite");
    xml.attribute("name", "message-contract " + goal.report().check());
    xml.attribute("tests", Integer.toString(cases.size()));
    xml.attribute("failures", count(cases, Outcome.FAILED));
    xml.attribute("errors", "0");
    xml.attribute("skipped", count(cases, Outcome.SKIPPED));
    properties(xml, goal.report());
    cases.forEach(test -> write(xml, test));
    xml.start("system-out").text(goal.summary()).end();
    xml.end();
    return xml.finish();
  }

  private static String count(List<TestCase> cases, Outcome outcome) {
    return Long.toString(cases.stream().filter(test -> test.outcome() == outcome).count());
  }

  private static void properties(XmlText xml, Report report) {
    xml.start("properties");
    report.contract().ifPresent(contract -> property(xml, "contract", contract.toString()));
    for (ReportedContract baseline : report.baselines()) {
      property(xml, "baseline", baseline.toString());
    }
    report.notes().forEach(note -> property(xml, "note", note));
    xml.end();
  }

  private static void property(XmlText xml, String name, String value) {
    xml.start("property").attribute("name", name).attribute("value", value).end();
  }

  private void write(XmlText xml, TestCase test) {
    xml.start("testcase")
        .attribute("classname", "message-contract." + goal.report().check() + '.' + test.rule())
        .attribute("name", test.name());
    switch (test.outcome()) {
      case FAILED ->
          xml.start("failure")
              .attribute("message", test.message())
              .attribute("type", test.rule())
              .lines(test.text())
              .end();
      case SKIPPED -> {
        xml.start("skipped").attribute("message", test.message()).end();
        xml.start("system-out").lines(test.text()).end();
      }
      case PASSED -> {
        if (!test.text().isEmpty()) {
          xml.start("system-out").lines(test.text()).end();
        }
      }
    }
    xml.end();
  }
}
