package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.messagecontract.accept.Ledger;
import io.messagecontract.accept.LedgerReader;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.maven.format.HostileNames;
import io.messagecontract.report.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts names through all that Maven prints of a goal. */
class HostileLogTests {

  private static final Pattern HARMFUL =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^[\\s\\p{Z}]*::|##(?:\\[|vso\\[|teamcity\\[)");

  @TempDir private Path folder;
  private final RecordedLog printed = new RecordedLog();
  private BaseFolder base;

  static List<String> names() {
    return HostileNames.ALL;
  }

  static Stream<String> namesOfFiles() {
    return HostileNames.ALL.stream().filter(HostileLogTests::mayNameAFile);
  }

  private static boolean mayNameAFile(String name) {
    try {
      return !name.contains("/")
          && Path.of(name).toString().getBytes(StandardCharsets.UTF_8).length < 200;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @BeforeEach
  void setUp() {
    base = new BaseFolder(folder);
  }

  @ParameterizedTest
  @MethodSource("names")
  void printsVisibly(String name) {
    SkippableMojo goal = new ReportMojo();
    goal.setLog(printed);
    goal.getLog().debug(name);
    goal.getLog().info(name);
    goal.getLog().warn(name);
    goal.getLog().error(name);
    assertHarmless(4);
  }

  @ParameterizedTest
  @MethodSource("names")
  void printsWhatWasFoundVisibly(String name) {
    Finding finding =
        Finding.of("a-rule", Severity.ERROR, Location.of(name), name)
            .about(name)
            .hint(name)
            .proof(new Proof(Verdict.UNDECIDED, Optional.empty(), "4f1c4f1c4f1c"));
    Report report = new Report("check", Optional.empty(), Map.of(), List.of(finding));
    new Outcome(name, report, Tally.of(report.findings()), 1, advice(name, finding))
        .print(new VisibleLog(printed));
    new Progress(new VisibleLog(printed)).reached(100_000, name);
    assertHarmless(9);
    assertThat(printed.lines).filteredOn(text -> text.contains("\n")).hasSize(1);
    assertThat(printed.lines.get(7).lines()).hasSize(11);
  }

  private String advice(String name, Finding finding) {
    LedgerFile file = new LedgerFile(folder.resolve("a.yaml"), base, true);
    Ledger none = LedgerReader.read("a.yaml", new byte[0]).ledger();
    return new Settlement(file, none, Severity.ERROR, Drifts.TODAY).advice(List.of(finding));
  }

  @ParameterizedTest
  @MethodSource("names")
  void refusesVisibly(String name) {
    assertVisible(1, () -> throwing(Refusal.of(name)));
    assertVisible(2, () -> throwing(Refusal.of(name, "More.")));
    assertVisible(1, () -> throwing(Refusal.failure(name)));
    assertVisible(1, () -> throwing(BadParameter.of("contract", "is \"" + name + '"')));
    assertVisible(1, () -> throwing(new NoBaselineException(name, name)));
    assertVisible(1, () -> new Outcome(name, Samples.report(grave(name))).decide(FailOn.ERROR));
  }

  private static Finding grave(String name) {
    return Finding.error("a-rule", Location.of(name), name);
  }

  @ParameterizedTest
  @MethodSource("namesOfFiles")
  void refusesFilesVisibly(String name) throws Exception {
    Path file = Files.writeString(folder.resolve(name), "accepted: 1");
    assertVisible(4, () -> new LedgerFile(file, base, false).read());
    assertVisible(4, () -> new CommittedFile(file, base, false).read());
    assertVisible(
        4,
        () -> ContractSource.of("contract", "./" + name, null, LoadSettings.DEFAULT, base).load());
    assertVisible(
        1, () -> ContractSource.of("contract", name + 2, null, LoadSettings.DEFAULT, base));
    assertVisible(1, () -> new Archive(file).names());
  }

  private static void throwing(AbstractMojoExecutionException refusal)
      throws AbstractMojoExecutionException {
    throw refusal;
  }

  /** Maven prints each line behind a label, and what caused it. */
  private static void assertVisible(int lines, ThrowingCallable action) {
    Throwable thrown = catchThrowable(action);
    assertThat(thrown).isInstanceOf(AbstractMojoExecutionException.class).hasNoCause();
    assertThat(thrown.getMessage().lines())
        .as(thrown.getMessage())
        .hasSizeGreaterThanOrEqualTo(lines);
    if (lines == 1) {
      assertThat(thrown.getMessage()).doesNotContain("\n");
    }
    assertHarmless(thrown.getMessage());
  }

  private void assertHarmless(int calls) {
    assertThat(printed.lines).hasSize(calls);
    List<String> texts = new ArrayList<>(printed.lines);
    for (String text : texts) {
      boolean isBlock = text.contains("\naccepted:\n");
      assertThat(text.contains("\n")).as(text).isEqualTo(isBlock);
      assertHarmless(text.replaceFirst("^\\[[A-Z]+] ", ""));
    }
  }

  private static void assertHarmless(String text) {
    assertThat(HARMFUL.matcher(text).find()).as(text).isFalse();
    assertThat(COMMAND.matcher(text).find()).as(text).isFalse();
  }
}
