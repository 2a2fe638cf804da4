package io.messagecontract.document;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, cut out of it when they are asked for: kept one by one, they would take
 * three times the memory of the text, and few of them are ever shown.
 */
final class Lines extends AbstractList<String> implements RandomAccess {

  /** A line of more characters is kept when it was cut out: all findings may be in it. */
  private static final int LONG = 10_000;

  private record Cut(int index, String line) {}

  private final String text;
  private final boolean returns;
  private volatile @Nullable Cut last;

  /** Where each line begins, and behind them where a further one would. */
  private final int[] starts;

  Lines(String text) {
    this.text = text;
    this.returns = text.indexOf('\r') >= 0;
    int[] found = new int[16 + text.length() / 32];
    int count = 1;
    for (int at = end(0); at < text.length(); at = end(at)) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = at;
    }
    boolean open = found[count - 1] < text.length();
    if (open && count == found.length) {
      found = Arrays.copyOf(found, count + 1);
    }
    if (open) {
      found[count++] = text.length();
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** Returns the next end of a line, or of the text. */
  private int end(int from) {
    int at = from;
    if (!returns) {
      int feed = text.indexOf('\n', from);
      return feed < 0 ? text.length() : feed;
    }
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Returns how many characters the text has. */
  int length() {
    return text.length();
  }

  /** Returns the line behind those that are, from one on, at least so many characters. */
  int behind(int line, int characters) {
    int found = Arrays.binarySearch(starts, line, starts.length, starts[line] + characters);
    return Math.min(found < 0 ? -found - 1 : found, size());
  }

  /** Returns some of the lines, with their ends. */
  String text(int from, int to) {
    return text.substring(starts[from], starts[to]);
  }

  @Override
  public String get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    Cut cut = last;
    if (cut != null && cut.index() == index) {
      return cut.line();
    }
    String line = text.substring(starts[index], end(starts[index]));
    if (line.length() > LONG) {
      last = new Cut(index, line);
    }
    return line;
  }

  @Override
  public int size() {
    return starts.length - 1;
  }
}
