package io.messagecontract.junit;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks an object by what it is made of. It shows no hash of an identity, and nothing of what only
 * its class could tell: the same message twice shows the same twice.
 */
final class SnapshotWalk {

  static final String NOTHING = "null";
  static final String EMPTY = "empty";

  private static final int DEEPEST = 40;
  private static final int MOST_PLACES = 100_000;

  private final SortedMap<String, String> places = new TreeMap<>();
  private final Set<Object> around = Collections.newSetFromMap(new IdentityHashMap<>());

  Snapshot walk(@Nullable Object object) {
    visit(Snapshot.ROOT, object);
    return new Snapshot(places);
  }

  private void visit(String place, @Nullable Object value) {
    if (places.size() >= MOST_PLACES) {
      return;
    }
    if (value == null) {
      places.put(place, NOTHING);
    } else if (isScalar(value)) {
      places.put(place, value instanceof Enum<?> constant ? constant.name() : value.toString());
    } else if (around.size() < DEEPEST && around.add(value)) {
      parts(place, value);
      around.remove(value);
    }
  }

  private static boolean isScalar(Object value) {
    return value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Enum<?>;
  }

  private void parts(String place, Object value) {
    if (value instanceof byte[] bytes) {
      places.put(place, new String(bytes, StandardCharsets.UTF_8));
    } else if (value.getClass().isArray()) {
      items(place, array(value));
    } else if (value instanceof Map<?, ?> map) {
      entries(place, map);
    } else if (value instanceof Set<?> set) {
      elements(place, set);
    } else if (value instanceof Collection<?> collection) {
      items(place, collection);
    } else if (value instanceof Optional<?> optional) {
      visit(place, optional.orElse(null));
    } else if (value instanceof Date date) {
      places.put(place, millis(date));
    } else if (isText(value)) {
      places.put(place, value.toString());
    } else {
      members(place, value);
    }
  }

  /** JSON trees tell all by their text; what they iterate over is their values without names. */
  private static boolean isText(Object value) {
    return (value instanceof Iterable<?> || Members.isOfJdk(value.getClass()))
        && Members.hasOwnText(value.getClass());
  }

  /** The text of old dates leaves out the milliseconds and depends on the time zone. */
  @SuppressWarnings("JavaUtilDate")
  private static String millis(Date date) {
    return String.valueOf(date.getTime());
  }

  private static List<@Nullable Object> array(Object array) {
    List<@Nullable Object> items = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      items.add(Array.get(array, i));
    }
    return items;
  }

  private void items(String place, Collection<?> items) {
    places.put(place, size(items.size()));
    int index = 0;
    for (Object item : items) {
      visit(place + '[' + index++ + ']', item);
    }
  }

  /** In no order: what stands in a set is its own place. */
  private void elements(String place, Set<?> set) {
    places.put(place, size(set.size()));
    List<String> texts =
        set.stream().map(element -> new SnapshotWalk().walk(element).places().toString()).toList();
    int index = 0;
    for (String text : texts.stream().sorted().toList()) {
      places.put(place + '[' + index++ + ']', text);
    }
  }

  private void entries(String place, Map<?, ?> map) {
    places.put(place, size(map.size()));
    map.forEach((key, value) -> visit(place + "[" + key(key) + "]", value));
  }

  private static String key(@Nullable Object key) {
    return key == null || isScalar(key) || Members.isOfJdk(key.getClass())
        ? String.valueOf(key).replace(']', ')')
        : new SnapshotWalk().walk(key).places().toString().replace(']', ')');
  }

  private void members(String place, Object value) {
    Class<?> type = value.getClass();
    if (type.isHidden() || (Members.isOfJdk(type) && !Proxy.isProxyClass(type))) {
      return;
    }
    Map<String, @Nullable Object> members = Members.of(value);
    if (members.isEmpty()) {
      places.put(place, Members.hasOwnText(type) ? value.toString() : type.getSimpleName());
      return;
    }
    places.put(place, type.isAnonymousClass() ? "object" : type.getSimpleName());
    String prefix = place.isEmpty() ? "" : place + '.';
    members.forEach((name, member) -> visit(prefix + name, member));
  }

  private static String size(int size) {
    return size == 0 ? EMPTY : size + " items";
  }
}
