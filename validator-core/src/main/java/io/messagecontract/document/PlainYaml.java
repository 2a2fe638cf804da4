package io.messagecontract.document;

import io.messagecontract.document.TreeRecorder.Stop;
import io.messagecontract.document.YamlNode.Entry;
import io.messagecontract.document.YamlNode.Mapping;
import io.messagecontract.document.YamlNode.Scalar;
import io.messagecontract.document.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML of the kind that contracts are mostly written in: mappings and lists in blocks, and
 * scalars that are plain or in quotes and end on their line.
 *
 * <p>A JVM that has just started takes longer to read a contract with an engine for all of YAML
 * than for all else that it does with it. It makes the nodes that the engine makes, to the column;
 * whatever it does not know for sure, be it wrong or only seldom written, it leaves to the engine.
 */
final class PlainYaml {

  private final PlainYamlLines lines;
  private final Limits limits;
  private int nodes;

  private PlainYaml(String text, Limits limits) {
    this.lines = new PlainYamlLines(text);
    this.limits = limits;
  }

  /** There is something that is not known here. */
  static final class UnknownException extends Exception {

    private static final long serialVersionUID = 1L;

    UnknownException() {
      super("for the engine to read", null, false, false);
    }
  }

  /** Returns the node of the only document; null where the engine has to read it. */
  static @Nullable YamlNode read(String text, TreeRecorder recorder) throws Stop {
    YamlNode root = read(text, recorder.limits());
    if (root != null) {
      record(root, false, 1, recorder);
    }
    return root;
  }

  static @Nullable YamlNode read(String text, Limits limits) {
    try {
      PlainYaml yaml = new PlainYaml(text, limits);
      yaml.lines.next();
      YamlNode root = yaml.block(-1, 1);
      yaml.check(yaml.lines.isAtEnd());
      return root;
    } catch (UnknownException e) {
      return null;
    }
  }

  /** Keeps what is kept of nodes that the engine reads, in the same order. */
  private static void record(YamlNode node, boolean key, int depth, TreeRecorder recorder)
      throws Stop {
    if (node instanceof Scalar scalar) {
      YamlTraps.note(scalar, key, recorder);
      return;
    }
    recorder.checkDepth(depth, node.span().start());
    if (node instanceof Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        recorder.count(item.span().start());
        record(item, false, depth + 1, recorder);
      }
    } else if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        record(entry.key(), true, depth + 1, recorder);
        recorder.count(entry.value().span().start());
        record(entry.value(), false, depth + 1, recorder);
      }
    }
  }

  private void check(boolean known) throws UnknownException {
    if (!known) {
      throw new UnknownException();
    }
  }

  /** Reads what stands here, deeper than the column of what holds it. */
  private YamlNode block(int holder, int depth) throws UnknownException {
    check(lines.column() > holder && depth <= limits.maxDepth() && ++nodes <= limits.maxNodes());
    if (lines.isEntry()) {
      return sequence(lines.column(), depth);
    }
    check(lines.isKey());
    return mapping(lines.column(), depth);
  }

  private YamlNode mapping(int column, int depth) throws UnknownException {
    Position start = lines.position();
    List<Entry> entries = new ArrayList<>();
    do {
      check(lines.isKey() && ++nodes <= limits.maxNodes());
      Scalar key = lines.scalar();
      lines.skipColon();
      entries.add(new Entry(key, value(column, depth)));
    } while (lines.column() == column);
    check(lines.column() < column);
    return new Mapping(YamlTags.MAPPING, entries, new Span(start, lines.position()));
  }

  private YamlNode value(int column, int depth) throws UnknownException {
    if (!lines.isAtLineEnd()) {
      return inline(column);
    }
    lines.next();
    if (lines.column() == column && lines.isEntry()) {
      check(depth < limits.maxDepth() && ++nodes <= limits.maxNodes());
      return sequence(column, depth + 1);
    }
    return block(column, depth + 1);
  }

  /** A list may stand in the column of the key that holds it; then a further key ends it. */
  private YamlNode sequence(int column, int depth) throws UnknownException {
    Position start = lines.position();
    List<YamlNode> items = new ArrayList<>();
    do {
      lines.skipDash();
      items.add(item(column, depth));
    } while (lines.column() == column && lines.isEntry());
    check(lines.column() <= column);
    return new Sequence(YamlTags.SEQUENCE, items, new Span(start, lines.position()));
  }

  private YamlNode item(int column, int depth) throws UnknownException {
    if (lines.isAtLineEnd()) {
      lines.next();
      return block(column, depth + 1);
    }
    return lines.isEntry() || lines.isKey() ? block(column, depth + 1) : inline(column);
  }

  /** A line that stands deeper would go on with the scalar. */
  private YamlNode inline(int column) throws UnknownException {
    check(++nodes <= limits.maxNodes() && !lines.isKey());
    Scalar scalar = lines.scalar();
    check(lines.isAtLineEnd());
    lines.next();
    check(lines.column() <= column);
    return scalar;
  }
}
