package io.messagecontract.compare;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was looked at, so that laws which looked at nothing are seen. */
final class ChangeFigures {

  private final Map<String, Map<String, Integer>> rows = new TreeMap<>();

  void count(String row, String column) {
    add(row, column, 1);
  }

  synchronized void add(String row, String column, int count) {
    rows.computeIfAbsent(row, name -> new TreeMap<>()).merge(column, count, Integer::sum);
  }

  void findings(String row, List<Finding> findings) {
    count("pairs, " + row, findings.isEmpty() ? "no finding" : Comparison.verdict(findings).name());
    for (Finding finding : findings) {
      Proof proof = finding.proof().orElseThrow();
      count("rule " + finding.rule(), proof.verdict().name());
    }
  }

  synchronized int of(String row, String column) {
    return rows.getOrDefault(row, Map.of()).getOrDefault(column, 0);
  }

  synchronized void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    rows.forEach((row, columns) -> lines.add("%-48s %s".formatted(row, columns)));
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }
}
