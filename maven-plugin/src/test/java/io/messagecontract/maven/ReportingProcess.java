package io.messagecontract.maven;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.contract.Contract;
import io.messagecontract.coverage.CoverageMinimum;
import io.messagecontract.evidence.EvidenceFile;
import io.messagecontract.finding.Severity;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.maven.format.GoalReport;
import io.messagecontract.maven.format.ReportFiles;
import io.messagecontract.maven.format.ReportFormat;
import io.messagecontract.maven.format.RepositoryPaths;
import io.messagecontract.maven.page.ModuleReports;
import io.messagecontract.report.Report;
import io.messagecontract.traffic.RecordedTraffic;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A process that does what builds do, in the surroundings that it is told, and prints what stands
 * for all that it has written. Names have letters that some locales turn into others, and there is
 * more of everything than three digits can count.
 */
final class ReportingProcess {

  private static final String CONTRACT =
      """
      asyncapi: 3.0.0
      info: {title: 'Iıİi ß ١٢٣ é €', version: 1.0.0}
      channels:
        TITLE:
          address: titIe/İstanbul
          messages:
            SessionEnded:
              payload:
                type: object
                required: [IID]
                properties:
                  IID: {type: integer, description: 'ﬁ'}
                  größe: {type: number, multipleOf: 0.01, maximum: 1234567.89}
                  kind: {enum: [I, ı, İ, i]}
      """;

  private final BaseFolder base;
  private final List<Report> reports = new ArrayList<>();

  private ReportingProcess(BaseFolder base) {
    this.base = base;
  }

  /** Takes an empty folder, then locales and time zones, in pairs. */
  public static void main(String[] arguments) throws Exception {
    for (int i = 1; i < arguments.length; i += 2) {
      Locale.setDefault(Locale.forLanguageTag(arguments[i]));
      TimeZone.setDefault(TimeZone.getTimeZone(arguments[i + 1]));
      Path folder = Files.createDirectories(Path.of(arguments[0], String.valueOf(i)));
      new ReportingProcess(new BaseFolder(folder)).run();
      System.out.println(digest(folder));
    }
  }

  private void run() throws MojoExecutionException, IOException {
    Samples.write(base.path().resolve("old.yaml"), CONTRACT);
    Samples.write(
        base.path().resolve("new.yaml"),
        CONTRACT.replace("1.0.0", "1.0.1").replace("89", "9").replace("[I, ", "["));
    Samples.write(
        base.path().resolve("day.ndjson"),
        "{\"IID\":1,\"größe\":0.25,\"kind\":\"ı\"}\n".repeat(1_001)
            + "{\"IID\":\"İ\"}\n".repeat(12));
    ContractSource source = source("contract", "new.yaml");
    Contract contract = source.load();
    write(Soundness.of(source, new Severities(Map.of())));
    compare(source);
    verify(source, contract);
    measure(source, contract);
    PageFile.write(
        List.of(new ModuleReports("Iıİi", reports)),
        base.path().resolve("reports"),
        base,
        new RecordedLog());
  }

  private void compare(ContractSource source) throws MojoExecutionException, IOException {
    LedgerFile ledger = LedgerFile.toFill("accepted.yaml", base);
    Drift drift =
        Drift.of(
            Sides.load(
                source,
                new Baselines(List.of(new Baseline(source("baseline", "old.yaml"))), List.of())),
            CompatibilityPolicy.DEFAULT,
            Settlement.of(ledger, Severity.ERROR, Drifts.TODAY),
            TestEvidence.NONE,
            Memory.NONE);
    write(drift.shown());
    KilledWriter.write(KilledWriter.Kind.LEDGER, base.path(), 1);
    BaselineCopy.write(source, BaselineTarget.of("copy/new.yaml", null, source, base));
  }

  private void verify(ContractSource source, Contract contract) throws MojoExecutionException {
    Verification verification =
        new Verification(
            new RecordedTraffic(new MessageValidator(contract, Strictness.STRICT), Target.any(), 2),
            contract,
            Share.of("unknownAllowed", "12.5%"),
            new Severities(Map.of()),
            base,
            new Progress(new RecordedLog()));
    verification.verify(base.path().resolve("day.ndjson"));
    write(verification.outcome(source.reported(contract)));
  }

  private void measure(ContractSource source, Contract contract)
      throws MojoExecutionException, IOException {
    try (EvidenceFile file = new EvidenceFile(base.path().resolve("evidence"))) {
      file.add(Readings.of(base.path().resolve("old.yaml")).evidence());
      file.add(Readings.of(base.path().resolve("new.yaml")).evidence());
    }
    CommittedFile committed = CommittedFile.of("coverage.json", true, base);
    Outcome outcome =
        new Measurement(
                contract,
                source.reported(contract),
                CoverageMinimum.NONE,
                List.of(),
                Set.of(),
                committed,
                new Severities(Map.of()))
            .of(TestEvidence.read(List.of("evidence"), base.path(), base), "evidence");
    write(outcome);
    committed.write(outcome.report(), new RecordedLog());
  }

  /** All forms of one goal; of the others those that hold everything, to be done sooner. */
  private void write(Outcome outcome) {
    Set<ReportFormat> formats =
        outcome.report().check().equals("check")
            ? Set.of(ReportFormat.values())
            : Set.of(ReportFormat.TEXT, ReportFormat.JSON);
    reports.add(outcome.report());
    ReportFiles.write(
        new GoalReport(
            outcome.report(),
            outcome.summary(),
            outcome.tally().toString(),
            Optional.of(Severity.ERROR),
            RepositoryPaths.of(base.path(), Optional.empty()),
            "1.0.0"),
        formats,
        base.path().resolve("reports"));
  }

  private ContractSource source(String parameter, String file) throws MojoExecutionException {
    return ContractSource.of(parameter, file, null, LoadSettings.DEFAULT, base);
  }

  private static String digest(Path folder) throws IOException, MojoExecutionException {
    Digest digest = Digest.OF_NOTHING;
    List<String> names = new Archive(folder).names().stream().sorted().toList();
    for (String name : names) {
      digest = digest.and(name).and(Files.readAllBytes(folder.resolve(name)));
    }
    return names.size() + " files " + digest.hex();
  }
}
