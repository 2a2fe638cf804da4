package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds texts that stand twice where each may stand once; the later one is the fault. */
final class Repetition {

  private Repetition() {}

  static Stream<Finding> findings(
      String rule, Severity severity, String what, List<Place> texts, AsyncApiDocument document) {
    Map<String, Location> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Place text : texts.stream().filter(t -> t.node().isTextual()).toList()) {
      Location location = document.locate(text);
      Location before = first.putIfAbsent(text.node().asText(), location);
      if (before != null) {
        findings.add(twice(rule, severity, what, text, before, location));
      }
    }
    return findings.stream();
  }

  private static Finding twice(
      String rule, Severity severity, String what, Place text, Location before, Location location) {
    boolean turned = before.compareTo(location) > 0;
    String name = NodeKind.shortened(text.node().asText());
    return Finding.of(
            rule,
            severity,
            turned ? before : location,
            "The " + what + " \"" + name + "\" is used twice.")
        .related("first", turned ? location : before)
        .hint("rename one of them, or remove it");
  }
}
