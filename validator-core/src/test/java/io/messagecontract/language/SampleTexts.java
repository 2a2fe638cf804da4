package io.messagecontract.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes texts of the characters that a pattern names and some others; the same in each run. */
final class SampleTexts {

  private static final String OTHERS = "aA0_- .\n\r\u2028é\u0130Ω中٣\u0000\uFFFD😀\uFEFF\u00A0";

  private final Random random;
  private final List<Integer> characters = new ArrayList<>();

  SampleTexts(String pattern) {
    random = new Random(pattern.hashCode());
    pattern.codePoints().forEach(characters::add);
    OTHERS.codePoints().forEach(characters::add);
    characters.add(0xD800);
    characters.add(0xDC00);
  }

  List<String> any(int count) {
    return IntStream.range(0, count).mapToObj(i -> text(random.nextInt(9))).toList();
  }

  /** Returns texts that differ from one in a few characters. */
  Stream<String> near(String text) {
    return Stream.of(edit(text), edit(edit(text)), text + text(1), text(1) + text, text + "\n");
  }

  private String edit(String text) {
    int[] old = text.codePoints().toArray();
    int at = random.nextInt(old.length + 1);
    StringBuilder edited = new StringBuilder();
    for (int i = 0; i < at; i++) {
      edited.appendCodePoint(old[i]);
    }
    edited.append(text(random.nextInt(2)));
    for (int i = at + random.nextInt(2); i < old.length; i++) {
      edited.appendCodePoint(old[i]);
    }
    return edited.toString();
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(characters.get(random.nextInt(characters.size())));
    }
    return text.toString();
  }
}
