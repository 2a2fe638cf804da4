package io.messagecontract.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns YAML's columns, which count code points from 0, into UTF-16 code units from 1. */
final class YamlLines {

  private final List<String> lines;
  private final Map<Integer, int[]> wide = new HashMap<>();

  YamlLines(String text) {
    this.lines = text.lines().toList();
  }

  /** Costs next to nothing: it is asked several times for every value, some of them far right. */
  Position position(Mark mark) {
    int[] columns = wide.computeIfAbsent(mark.getLine(), this::wide);
    int found = Arrays.binarySearch(columns, mark.getColumn());
    int before = found < 0 ? -found - 1 : found;
    return new Position(mark.getLine() + 1, mark.getColumn() + before + 1);
  }

  /** Returns the columns of the characters that take two units. */
  private int[] wide(int line) {
    int[] points = line < lines.size() ? lines.get(line).codePoints().toArray() : new int[0];
    return IntStream.range(0, points.length)
        .filter(column -> Character.isSupplementaryCodePoint(points[column]))
        .toArray();
  }
}
