package io.messagecontract.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns YAML's columns, which count code points from 0, into UTF-16 code units from 1. */
final class YamlLines {

  private final boolean plain;
  private final List<String> lines;
  private final Map<Integer, int[]> wide = new HashMap<>();

  YamlLines(String text) {
    this.plain = text.codePointCount(0, text.length()) == text.length();
    this.lines = plain ? List.of() : text.lines().toList();
  }

  /** Costs next to nothing: it is asked several times for every value, some of them far right. */
  Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + (plain ? 0 : wider(mark)) + 1);
  }

  private int wider(Mark mark) {
    int[] columns = wide.computeIfAbsent(mark.getLine(), this::wide);
    int found = Arrays.binarySearch(columns, mark.getColumn());
    return found < 0 ? -found - 1 : found;
  }

  /** Returns the columns of the characters that take two units. */
  private int[] wide(int line) {
    int[] points = line < lines.size() ? lines.get(line).codePoints().toArray() : new int[0];
    return IntStream.range(0, points.length)
        .filter(column -> Character.isSupplementaryCodePoint(points[column]))
        .toArray();
  }
}
