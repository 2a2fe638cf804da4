package io.messagecontract.accept;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads files of accepted changes; their form is described in {@code docs/formats/accepted.md}.
 *
 * @since 0.1.0
 */
public final class LedgerReader {

  static final String LIST = "accepted";

  private final Document document;
  private final List<Finding> findings = new ArrayList<>();

  private LedgerReader(Document document) {
    this.document = document;
  }

  /**
   * Reads a file, and finds all that is wrong with it.
   *
   * @param name the name under which users know it; JSON if it ends in {@code .json}, else YAML
   * @param bytes its content
   */
  public static LedgerResult read(String name, byte[] bytes) {
    try {
      LedgerReader reader = new LedgerReader(new DocumentReader().read(name, bytes));
      Ledger ledger = new Ledger(reader.entries());
      return new LedgerResult(ledger, reader.findings);
    } catch (DocumentException e) {
      return new LedgerResult(
          Ledger.EMPTY,
          e.problems().stream()
              .map(
                  problem ->
                      Finding.error(
                              problem.rule(), Location.of(e, problem.position()), problem.message())
                          .hint(problem.hint()))
              .toList());
    }
  }

  private List<AcceptedChange> entries() {
    Place root = new Place(document.name(), "", document.root());
    EntryFields fields = new EntryFields(document, root, findings);
    if (!root.node().isObject()) {
      fields.complain("", "The file must hold a list under the name \"accepted\".", "write one");
      return List.of();
    }
    fields.checkNames("file", List.of(LIST));
    Optional<Place> list = root.member(LIST);
    JsonNode node = list.map(Place::node).orElse(root.node());
    if (node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      fields.complain(
          list.map(Place::pointer).orElse(""),
          list.isPresent() ? "\"accepted\" must be a list." : "The file has no list \"accepted\".",
          "write \"accepted:\", and below it an entry for each change");
      return List.of();
    }
    return list.orElseThrow().children().stream().flatMap(e -> entry(e).stream()).toList().stream()
        .filter(new Once()::isNew)
        .toList();
  }

  private Optional<AcceptedChange> entry(Place place) {
    return new EntryReader(new EntryFields(document, place, findings)).read();
  }

  /** Two entries for one change could contradict each other. */
  private final class Once {

    private final Map<String, AcceptedChange> known = new HashMap<>();

    boolean isNew(AcceptedChange entry) {
      AcceptedChange first = known.putIfAbsent(entry.fingerprint(), entry);
      if (first != null) {
        String where =
            first.location().position().map(p -> ", first on line " + p.line()).orElse("");
        findings.add(
            Finding.error(
                    EntryFields.RULE,
                    entry.location(),
                    "The change " + entry.fingerprint() + " is accepted twice" + where + ".")
                .hint("remove one of the two entries"));
      }
      return first == null;
    }
  }
}
