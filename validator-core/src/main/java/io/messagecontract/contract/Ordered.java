package io.messagecontract.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Copies that nobody changes, in the order of what was copied. Of the thousands that a contract has
 * nearly all hold nothing or one thing, which takes no table.
 */
final class Ordered {

  private Ordered() {}

  static <T> Set<T> copyOf(Set<T> set) {
    return set.size() < 2 ? Set.copyOf(set) : Collections.unmodifiableSet(new LinkedHashSet<>(set));
  }

  static <K, V> Map<K, V> copyOf(Map<K, V> map) {
    return map.size() < 2 ? Map.copyOf(map) : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
