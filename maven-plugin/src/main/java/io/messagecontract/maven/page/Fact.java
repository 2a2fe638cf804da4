package io.messagecontract.maven.page;

import java.util.List;

/**
 * Something else that there is to know: a name and a list.
 *
 * @param name what it is
 * @param values the beginning of the list, which is shown
 * @param rest what is shown on demand
 * @param omitted how many more there are
 */
record Fact(String name, List<String> values, List<String> rest, int omitted) {

  private static final int FEW = 3;
  private static final int MOST = 200;

  /** A list of which the beginning is shown. One more is no reason to hide it. */
  static Fact of(String name, List<String> values) {
    return of(name, values, values.size() == FEW + 1 ? FEW + 1 : FEW);
  }

  /** A list that is shown. */
  static Fact whole(String name, List<String> values) {
    return of(name, values, MOST);
  }

  private static Fact of(String name, List<String> values, int shown) {
    List<String> texts = Shown.texts(values, MOST);
    int few = Math.min(shown, texts.size());
    return new Fact(
        name,
        texts.subList(0, few),
        texts.subList(few, texts.size()),
        values.size() - texts.size());
  }

  int size() {
    return values.size() + rest.size() + omitted;
  }
}
