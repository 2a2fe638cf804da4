package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.inclusion.SameSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds properties that are there under another name. */
final class Renames {

  /** Beyond that, it is no longer the same object with other names. */
  private static final int MOST = 50;

  private Renames() {}

  /** Returns the new names by the old ones. */
  static Map<String, String> of(SchemaPair pair) {
    Map<String, List<Place>> was = pair.was().properties();
    Map<String, List<Place>> is = pair.is().properties();
    List<String> gone = was.keySet().stream().filter(name -> !is.containsKey(name)).toList();
    List<String> come = is.keySet().stream().filter(name -> !was.containsKey(name)).toList();
    Map<String, String> renames = new LinkedHashMap<>();
    if (gone.size() > MOST || come.size() > MOST) {
      return renames;
    }
    for (String old : gone) {
      come.stream()
          .filter(name -> !renames.containsValue(name) && isLike(old, name))
          .filter(name -> haveOneMeaning(pair, old, name))
          .findFirst()
          .ifPresent(name -> renames.put(old, name));
    }
    return renames;
  }

  private static boolean haveOneMeaning(SchemaPair pair, String old, String name) {
    List<Place> was = pair.was().properties().getOrDefault(old, List.of());
    List<Place> is = pair.is().properties().getOrDefault(name, List.of());
    return was.size() == 1
        && is.size() == 1
        && SameSchema.is(pair.beforeSide(), was.get(0), pair.afterSide(), is.get(0));
  }

  /** The names differ in case, in how words are joined, or by one letter. */
  static boolean isLike(String a, String b) {
    String one = fold(a);
    String other = fold(b);
    return one.equals(other)
        || (Math.min(one.length(), other.length()) > 2 && isOneOff(one, other));
  }

  private static String fold(String name) {
    String letters = name.replaceAll("[_.\\- ]", "").toLowerCase(Locale.ROOT);
    return letters.isEmpty() ? name : letters;
  }

  private static boolean isOneOff(String a, String b) {
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 1;
  }
}
