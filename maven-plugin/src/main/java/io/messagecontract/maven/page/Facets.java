package io.messagecontract.maven.page;

import io.messagecontract.finding.Severity;
import io.messagecontract.finding.Verdict;
import io.messagecontract.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What findings can be filtered by. Names are text only: the filter knows modules and goals by
 * their numbers.
 *
 * @param goals the goals that have run, in the order of the page
 * @param modules the modules, in the order of the page
 */
record Facets(List<String> goals, List<String> modules) {

  /**
   * One way to tell findings apart.
   *
   * @param name what it is
   * @param options at least two
   */
  record Facet(String name, List<Option> options) {}

  /**
   * Something to choose.
   *
   * @param key how findings say that it is theirs
   * @param label its name
   * @param count how many of the findings that are shown are of it
   */
  record Option(String key, String label, int count) {}

  static Facets of(List<ModuleReports> modules) {
    return new Facets(
        modules.stream()
            .flatMap(module -> module.reports().stream())
            .sorted(Goals.ORDER)
            .map(Report::check)
            .distinct()
            .toList(),
        modules.stream().map(ModuleReports::module).toList());
  }

  Source source(int module, String goal) {
    return new Source(modules.get(module), "module-" + module, goal, "goal-" + goals.indexOf(goal));
  }

  /** Returns what there is to choose among findings, where there is a choice. */
  List<Facet> among(FindingCards findings) {
    Map<String, Integer> counts = new HashMap<>();
    for (FindingCards.Group group : findings.groups()) {
      for (FindingCard card : group.cards()) {
        for (String key : card.keys()) {
          counts.merge(key, 1, Integer::sum);
        }
      }
    }
    return Stream.of(
            new Facet("Severity", words("severity-", List.of(Severity.values()), counts)),
            new Facet(
                "Verdict",
                words(
                    "verdict-",
                    List.of(Verdict.BREAKING, Verdict.UNDECIDED, Verdict.COMPATIBLE),
                    counts)),
            new Facet("Goal", names("goal-", goals, counts)),
            new Facet("Module", names("module-", modules, counts)))
        .filter(facet -> facet.options().size() > 1)
        .toList();
  }

  private static List<Option> words(
      String kind, List<? extends Enum<?>> words, Map<String, Integer> counts) {
    return present(
        words.stream()
            .map(Shown::lower)
            .map(word -> new Option(kind + word, word, counts.getOrDefault(kind + word, 0))));
  }

  private static List<Option> names(String kind, List<String> names, Map<String, Integer> counts) {
    return present(
        IntStream.range(0, names.size())
            .mapToObj(
                i ->
                    new Option(
                        kind + i, Shown.text(names.get(i)), counts.getOrDefault(kind + i, 0))));
  }

  private static List<Option> present(Stream<Option> options) {
    return options.filter(option -> option.count() > 0).toList();
  }
}
