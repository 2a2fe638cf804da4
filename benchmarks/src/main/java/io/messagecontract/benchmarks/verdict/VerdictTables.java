package io.messagecontract.benchmarks.verdict;

import static java.util.stream.Collectors.toMap;

import io.messagecontract.benchmarks.measure.Figure;
import io.messagecontract.benchmarks.measure.Measured;
import io.messagecontract.benchmarks.measure.RatioTable;
import io.messagecontract.benchmarks.measure.Rounds;
import io.messagecontract.benchmarks.measure.ThreadTable;
import io.messagecontract.benchmarks.measure.Way;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures verdicts and writes them as tables.
 *
 * @since 0.1.0
 */
public final class VerdictTables {

  private static final String UNIT = "µs";
  private static final Way TOKENS = new Way("tokens", "token stream");
  private static final Way TREE = new Way("tree", "tree");
  private static final Way PEER = new Way("networknt", "networknt");
  private static final Way KNOWN = new Way("known", "**validate**");
  private static final Way FINDINGS = new Way("findings", "**validate**");

  private VerdictTables() {}

  /** Measures messages that are valid. */
  public static Map<String, String> valid(Rounds rounds) throws RunnerException {
    List<Way> threaded = List.of(TOKENS, PEER, KNOWN);
    Measured one = rounds.warm(VerdictOfValid.class);
    Measured two = rounds.twoThreads(VerdictOfValid.class, threaded);
    Map<String, String> sizes = labels(SessionMessage.values(), SessionMessage::size);
    List<Way> ways =
        List.of(
            TOKENS,
            TREE,
            PEER,
            KNOWN,
            new Way("met", "**validate**, found by channel and name"),
            new Way("any", "**validate**, found by name"));
    return Map.of(
        "valid", ratios("message", ways, List.of(PEER)).of(one, sizes),
        "threads", new ThreadTable("message", threaded).of(one, two, sizes));
  }

  /** Measures messages that are not, and what is told of them. */
  public static Map<String, String> rejected(Rounds rounds) throws RunnerException {
    Measured measured = rounds.warm(VerdictOfRejected.class);
    Way texts = new Way("networkntTexts", "networknt, texts of the errors");
    Way explained = new Way("explained", "**validate**, and its report");
    List<Way> ways = List.of(TOKENS, PEER, texts, FINDINGS, explained);
    Map<String, String> faults = labels(Fault.values(), Fault::description);
    return Map.of(
        "rejected", ratios("what is wrong", ways, List.of(PEER, texts)).of(measured, faults),
        "each", ErrorCost.table(measured, List.of(PEER, texts, FINDINGS)));
  }

  /** Measures schemas of several shapes. */
  public static Map<String, String> shapes(Rounds rounds) throws RunnerException {
    Measured closed = rounds.warm(VerdictOfClosed.class);
    Measured shapes = rounds.warm(VerdictOfShapes.class);
    Way plain = new Way("plain", "**validate**, `additionalProperties`");
    Way plainPeer = new Way("plainPeer", "networknt, `additionalProperties`");
    List<Way> ways =
        List.of(
            TOKENS,
            plainPeer,
            new Way("combinedPeer", "networknt, `unevaluatedProperties` over `allOf`"),
            plain,
            new Way("combined", "**validate**, `unevaluatedProperties` over `allOf`"));
    RatioTable closedTable =
        new RatioTable("message", UNIT, ways, List.of(TOKENS, plain), List.of(plainPeer));
    return Map.of(
        "closed", closedTable.of(closed, Map.of("", "1.3 KB")),
        "shapes",
            ratios("value", List.of(TOKENS, PEER, KNOWN), List.of(PEER))
                .of(shapes, labels(Shape.values(), Shape::description)));
  }

  /** Measures a recording. */
  public static Map<String, String> recorded(Rounds rounds) throws RunnerException {
    Measured measured = rounds.warm(VerdictOfRecording.class);
    Way judged = new Way("judged", "**validate**, found by name");
    double lines = 1_000_000 / measured.time(judged.method()).median();
    return Map.of(
        "recorded",
            ratios("a line", List.of(TOKENS, PEER, judged), List.of(PEER))
                .of(measured, Map.of("", "1.3 KB")),
        "lines", Figure.number(lines));
  }

  private static RatioTable ratios(String subject, List<Way> ways, List<Way> peers) {
    return new RatioTable(subject, UNIT, ways, List.of(TOKENS), peers);
  }

  private static <E extends Enum<E>> Map<String, String> labels(
      E[] values, Function<E, String> label) {
    return Stream.of(values)
        .collect(toMap(Enum::name, label, (one, other) -> one, LinkedHashMap::new));
  }
}
