package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Document;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Readers of YAML 1.1 take a word or a number for something else than readers of YAML 1.2 do (YAML
 * 1.2.2, section 10.3.2; AsyncAPI 2.6.0 and 3.0.0, "Format").
 */
final class YamlTrap implements DocumentRule {

  @Override
  public String id() {
    return "yaml-trap";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (String path : document.documents().paths()) {
      if (!document.documents().loaded(path).notes().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.documents().paths().stream()
        .map(path -> document.documents().loaded(path))
        .flatMap(this::findings);
  }

  private Stream<Finding> findings(Document document) {
    return document.notes().stream()
        .filter(note -> note.rule().equals(id()))
        .map(
            note ->
                Finding.of(
                        note.rule(),
                        Severity.WARNING,
                        Location.of(document, note.position()),
                        note.message())
                    .hint(note.hint()));
  }
}
