package io.messagecontract.document;

import io.messagecontract.document.TreeRecorder.Stop;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259) and YAML (1.2, core schema) within {@link Limits}.
 *
 * <p>A name that ends in {@code .json} is JSON, one that ends in {@code .yaml} or {@code .yml} is
 * YAML; any other text is JSON if it begins with a brace or a bracket.
 *
 * @since 0.1.0
 */
public final class DocumentReader {

  private final Limits limits;

  /** Reads within {@link Limits#DEFAULT}. */
  public DocumentReader() {
    this(Limits.DEFAULT);
  }

  /** Reads within the given limits. */
  public DocumentReader(Limits limits) {
    this.limits = limits;
  }

  /** Returns the limits within which this reader reads. */
  public Limits limits() {
    return limits;
  }

  /**
   * Reads a document.
   *
   * @param name the name under which users know it
   * @param bytes its content in UTF-8
   * @throws DocumentException with every problem found, if it cannot be read
   */
  public Document read(String name, byte[] bytes) throws DocumentException {
    return read(name, bytes, new TreeRecorder(limits, Integer.MAX_VALUE));
  }

  /**
   * Reads a document of a contract.
   *
   * @param totals what its other documents hold; this one is added, even if it cannot be read
   */
  Document read(String name, byte[] bytes, Totals totals) throws DocumentException {
    totals.addBytes(name, bytes.length);
    TreeRecorder recorder = new TreeRecorder(limits, totals.nodesLeft());
    try {
      return read(name, bytes, recorder);
    } finally {
      totals.addNodes(recorder.nodes());
    }
  }

  private Document read(String name, byte[] bytes, TreeRecorder recorder) throws DocumentException {
    String text = Utf8.decode(name, bytes, limits);
    TreeNodes nodes = new TreeNodes(true);
    return read(name, text, isJson(name, text), new Lines(text), nodes, recorder);
  }

  /**
   * Reads a message, as JSON whatever its name. Its lines are private: neither the document nor the
   * exception knows them.
   *
   * @throws DocumentException with every problem found, if it cannot be read
   */
  public Document readJson(RawMessage message) throws DocumentException {
    TreeRecorder recorder = new TreeRecorder(limits, Integer.MAX_VALUE);
    TreeNodes nodes = new TreeNodes(false);
    return read(message.name(), message.text(limits), true, List.of(), nodes, recorder);
  }

  private static Document read(
      String name,
      String text,
      boolean json,
      List<String> lines,
      TreeNodes nodes,
      TreeRecorder recorder)
      throws DocumentException {
    Optional<Placed> root;
    try {
      root =
          text.isBlank()
              ? Optional.empty()
              : json
                  ? Optional.of(JsonTreeReader.read(text, nodes, recorder))
                  : YamlTreeReader.read(text, nodes, recorder);
    } catch (Stop stop) {
      recorder.check(name, lines, stop.problem());
      throw new IllegalStateException("a stop is a problem", stop);
    }
    if (root.isEmpty()) {
      recorder.check(
          name,
          lines,
          new Problem(
              "empty", Position.START, "The text is empty.", "check what was written here"));
    }
    recorder.check(name, lines);
    return new Document(name, root.orElseThrow(), PackedLines.of(lines), recorder.notes());
  }

  private static boolean isJson(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json") || lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return lower.endsWith(".json");
    }
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }
}
