package io.messagecontract.maven.page;

import io.messagecontract.finding.Finding;
import io.messagecontract.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All findings of a page, by the goals that have found them.
 *
 * @param groups those that are shown, in the order of the goals
 * @param shown how many are shown
 * @param total how many there are
 * @param rules the pages of their rules
 */
record FindingCards(List<Group> groups, int shown, int total, List<RuleSection> rules) {

  /** Browsers show that many without delay; nobody reads more. */
  static final int MOST = 2_000;

  /**
   * The findings of a goal, gravest first.
   *
   * @param goal the goal
   * @param title what the page calls them
   * @param cards the findings
   */
  record Group(String goal, String title, List<FindingCard> cards) {}

  private record Found(Source source, Finding finding) {}

  static FindingCards of(List<ModuleReports> modules, Facets facets) {
    List<Found> all = found(modules, facets);
    List<Found> shown =
        all.stream().sorted(Comparator.comparing(f -> f.finding().severity())).limit(MOST).toList();
    Map<String, String> pages = RuleSection.anchors(shown.stream().map(Found::finding).toList());
    Anchors anchors = new Anchors();
    Map<String, List<FindingCard>> groups = new LinkedHashMap<>();
    for (Found found : shown) {
      groups
          .computeIfAbsent(found.source().goal(), goal -> new ArrayList<>())
          .add(card(found, anchors, pages));
    }
    return new FindingCards(
        facets.goals().stream()
            .filter(groups::containsKey)
            .map(goal -> new Group(goal, Goals.title(goal), groups.getOrDefault(goal, List.of())))
            .toList(),
        shown.size(),
        all.size(),
        RuleSection.of(pages));
  }

  private static List<Found> found(List<ModuleReports> modules, Facets facets) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < modules.size(); i++) {
      for (Report report : modules.get(i).reports()) {
        Source source = facets.source(i, report.check());
        report.findings().forEach(finding -> found.add(new Found(source, finding)));
      }
    }
    return found;
  }

  private static FindingCard card(Found found, Anchors anchors, Map<String, String> pages) {
    Finding finding = found.finding();
    String name =
        finding.rule().value()
            + '\n'
            + found.source().module()
            + '\n'
            + found.source().goal()
            + '\n'
            + finding.proof().map(proof -> proof.fingerprint()).orElse("")
            + '\n'
            + finding.location()
            + '\n'
            + finding.subject();
    String page = pages.get(finding.rule().value());
    return FindingCard.of(
        found.source(), finding, anchors.unique("finding", name), Optional.ofNullable(page));
  }

  /** Returns the findings of recorded messages, which stand beside their table. */
  List<Group> recorded() {
    return groups.stream().filter(group -> group.goal().equals(Goals.MESSAGES)).toList();
  }

  /** Returns all other findings. */
  List<Group> others() {
    return groups.stream().filter(group -> !group.goal().equals(Goals.MESSAGES)).toList();
  }
}
