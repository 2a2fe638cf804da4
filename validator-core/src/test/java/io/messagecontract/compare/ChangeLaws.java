package io.messagecontract.compare;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holds of every comparison, whatever the contracts are. */
final class ChangeLaws {

  private static final Set<String> CONVENTIONS = Set.of("version-discriminator-changed");

  private final Path folder;
  private final ChangeFigures figures;
  private final int messages;

  ChangeLaws(Path folder, ChangeFigures figures, int messages) {
    this.folder = folder;
    this.figures = figures;
    this.messages = messages;
  }

  /** Returns the laws that a pair breaks, each as a line that begins with its name. */
  List<String> broken(EditedContract edited, ContentModel model) {
    try {
      Optional<ComparedContract> compared = ComparedContract.of(edited, folder, model);
      if (compared.isEmpty()) {
        figures.count("pairs", "that are no contracts");
        return List.of();
      }
      figures.count("pairs", model.name());
      return broken(compared.get());
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(
          "exception: " + e + " at " + Arrays.stream(e.getStackTrace()).limit(4).toList());
    }
  }

  private List<String> broken(ComparedContract compared) {
    String model = compared.model().name();
    List<String> broken = new ArrayList<>();
    List<Finding> forward = compared.findings(Guarantee.FORWARD);
    List<Finding> backward = compared.findings(Guarantee.BACKWARD);
    List<Finding> surface = compared.findings(Guarantee.SURFACE);
    List<Finding> full = compared.findings(Guarantee.FULL);
    ComparedContract swapped = compared.swapped();
    figures.findings("FORWARD, " + model, forward);
    figures.findings("BACKWARD, " + model, backward);
    figures.findings("SURFACE, " + model, surface);

    WitnessLaw witnesses = new WitnessLaw(compared, figures);
    for (List<Finding> findings : List.of(forward, backward, surface, full)) {
      named("witness", witnesses.broken(findings), broken);
    }
    MirrorLaw mirror = new MirrorLaw(compared, figures);
    named("mirror", mirror.broken(forward, swapped.findings(Guarantee.BACKWARD)), broken);
    named("mirror", mirror.broken(backward, swapped.findings(Guarantee.FORWARD)), broken);
    named("full", full(forward, backward, full), broken);
    if (compared.edited().seed() % 8 == 0) {
      named("again", again(compared, forward), broken);
    }
    CauseLaw cause = new CauseLaw(folder);
    named("cause", cause.broken(compared, forward), broken);
    named("accepted", accepted(compared, Guarantee.FORWARD, forward), broken);
    named("accepted", accepted(compared, Guarantee.BACKWARD, backward), broken);
    return broken;
  }

  private static void named(String law, List<String> found, List<String> broken) {
    found.forEach(text -> broken.add(law + ": " + text));
  }

  private List<String> accepted(
      ComparedContract compared, Guarantee guarantee, List<Finding> findings) {
    boolean isConvention =
        findings.stream().anyMatch(finding -> CONVENTIONS.contains(finding.rule().value()));
    return Comparison.verdict(findings) == Verdict.COMPATIBLE && !isConvention
        ? new AcceptanceLaw(compared, figures, findings.isEmpty() ? messages / 10 : messages)
            .broken(guarantee)
        : List.of();
  }

  private static List<String> full(
      List<Finding> forward, List<Finding> backward, List<Finding> full) {
    Verdict one = Comparison.verdict(forward);
    Verdict other = Comparison.verdict(backward);
    Verdict worst = one.compareTo(other) > 0 ? one : other;
    return Comparison.verdict(full) == worst
        ? List.of()
        : List.of(one + " and " + other + " are together " + Comparison.verdict(full) + full);
  }

  /** The same pair says the same, and so does the same pair from the same text. */
  private List<String> again(ComparedContract compared, List<Finding> findings) {
    EditedContract edited = compared.edited();
    Optional<List<Finding>> again =
        ComparedContract.of(edited, folder, compared.model())
            .map(pair -> pair.findings(Guarantee.FORWARD));
    if (!findings.equals(compared.findings(Guarantee.FORWARD))
        || !again.equals(Optional.of(findings))) {
      return List.of(findings + " and then " + again);
    }
    return List.of();
  }

  /** Returns the findings of a pair of which all messages are the same. */
  List<String> said(EditedContract edited, List<CompatibilityPolicy> policies) {
    try {
      Optional<ComparedContract> compared =
          ComparedContract.of(edited, folder, ContentModel.CLOSED);
      figures.count("silent pairs", compared.isPresent() ? "compared" : "that are no contracts");
      return compared.map(pair -> said(pair.comparison(), policies)).orElse(List.of());
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(
          "exception: " + e + " at " + Arrays.stream(e.getStackTrace()).limit(4).toList());
    }
  }

  private static List<String> said(Comparison comparison, List<CompatibilityPolicy> policies) {
    List<String> said = new ArrayList<>();
    for (CompatibilityPolicy policy : policies) {
      comparison.findings(policy).forEach(finding -> said.add("silent: " + policy + " " + finding));
    }
    return said;
  }
}
