package io.messagecontract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the file of committed figures; its form is described in {@code docs/formats/coverage.md}.
 *
 * @since 0.1.0
 */
public final class CommittedReader {

  private static final String RULE = "invalid-committed-coverage";
  private static final String FORMAT = "format";

  private final Document document;
  private final List<Finding> findings = new ArrayList<>();

  private CommittedReader(Document document) {
    this.document = document;
  }

  /**
   * What came of reading a file.
   *
   * @param committed the figures, as far as they could be read
   * @param findings what is wrong with the file, sorted
   */
  public record Result(CommittedCoverage committed, List<Finding> findings) {

    /** Copies and sorts the findings. */
    public Result {
      findings = findings.stream().sorted().toList();
    }
  }

  /**
   * Reads a file, and finds all that is wrong with it.
   *
   * @param name the name under which users know it
   * @param bytes its content, JSON
   */
  public static Result read(String name, byte[] bytes) {
    try {
      Document document = new DocumentReader().read(name, bytes);
      CommittedReader reader = new CommittedReader(document);
      CommittedCoverage committed = new CommittedCoverage(name, reader.figures());
      return new Result(committed, reader.findings);
    } catch (DocumentException e) {
      return new Result(
          new CommittedCoverage(name, Map.of()),
          e.problems().stream()
              .map(
                  problem ->
                      Finding.error(
                              problem.rule(), Location.of(e, problem.position()), problem.message())
                          .hint(problem.hint()))
              .toList());
    }
  }

  private Map<Side, Map<Aspect, Ratio>> figures() {
    Place root = new Place(document.name(), "", document.root());
    Map<Side, Map<Aspect, Ratio>> figures = new EnumMap<>(Side.class);
    JsonNode format = root.node().path(FORMAT);
    if (!format.isInt() || format.intValue() != CommittedCoverage.FORMAT) {
      complain(
          root.member(FORMAT).orElse(root),
          "The file is not one of format " + CommittedCoverage.FORMAT + '.');
      return figures;
    }
    for (Place member : root.children()) {
      if (!member.key().equals(FORMAT)) {
        choice(member, Side.values()).ifPresent(side -> figures.put(side, ratios(member)));
      }
    }
    return figures;
  }

  private Map<Aspect, Ratio> ratios(Place side) {
    Map<Aspect, Ratio> ratios = new EnumMap<>(Aspect.class);
    if (!side.node().isObject()) {
      complain(side, "\"" + side.key() + "\" must be an object.");
    }
    for (Place member : side.node().isObject() ? side.children() : List.<Place>of()) {
      choice(member, Aspect.values())
          .ifPresent(aspect -> ratio(member).ifPresent(ratio -> ratios.put(aspect, ratio)));
    }
    return ratios;
  }

  private Optional<Ratio> ratio(Place figure) {
    JsonNode covered = figure.node().path("covered");
    JsonNode total = figure.node().path("total");
    boolean areNumbers = covered.isInt() && total.isInt() && figure.node().size() == 2;
    if (areNumbers && covered.intValue() >= 0 && covered.intValue() <= total.intValue()) {
      return Optional.of(new Ratio(covered.intValue(), total.intValue()));
    }
    complain(
        figure,
        "\""
            + figure.key()
            + "\" must hold \"covered\" and \"total\", whole numbers from 0, the"
            + " first no larger than the second.");
    return Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> choice(Place member, E[] all) {
    Optional<E> found =
        Stream.of(all).filter(one -> member.key().equals(CommittedCoverage.lower(one))).findFirst();
    if (found.isEmpty()) {
      String names = Stream.of(all).map(CommittedCoverage::lower).collect(Collectors.joining(", "));
      complain(member, "\"" + member.key() + "\" is none of " + names + '.');
    }
    return found;
  }

  private void complain(Place place, String message) {
    findings.add(
        Finding.error(RULE, Location.of(document, place.pointer()), message)
            .hint(
                "write the file anew: mvn message-contract:coverage"
                    + " -Dmessage-contract.commit-coverage=true"));
  }
}
