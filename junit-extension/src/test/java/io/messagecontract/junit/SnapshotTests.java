package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.gson.JsonParser;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SnapshotTests {

  @Test
  void showsWhatIsInAnObject() {
    record Item(String code, int[] sizes) {}
    record Order(
        BigDecimal price,
        Optional<String> note,
        Optional<String> none,
        OptionalInt count,
        TimeUnit unit,
        Instant at,
        List<Item> items,
        Map<String, Integer> tags,
        byte[] text) {}
    Order order =
        new Order(
            new BigDecimal("1.50"),
            Optional.of("n"),
            Optional.empty(),
            OptionalInt.of(3),
            TimeUnit.DAYS,
            Instant.EPOCH,
            List.of(new Item("a", new int[] {7})),
            Map.of("b", 2, "a", 1),
            "héllo".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(Snapshot.of(order).places())
        .containsExactly(
            entry("", "Order"),
            entry("at", "1970-01-01T00:00:00Z"),
            entry("count", "OptionalInt[3]"),
            entry("items", "1 items"),
            entry("items[0]", "Item"),
            entry("items[0].code", "a"),
            entry("items[0].sizes", "1 items"),
            entry("items[0].sizes[0]", "7"),
            entry("none", "null"),
            entry("note", "n"),
            entry("price", "1.50"),
            entry("tags", "2 items"),
            entry("tags[a]", "1"),
            entry("tags[b]", "2"),
            entry("text", "héllo"),
            entry("unit", "DAYS"));
  }

  @Test
  void goesByTheOrderOfListsAndNotOfSetsAndMaps() {
    assertThat(Snapshot.of(List.of(1, 2))).isNotEqualTo(Snapshot.of(List.of(2, 1)));
    assertThat(Snapshot.of(new LinkedHashSet<>(List.of(1, 2))))
        .isEqualTo(Snapshot.of(new LinkedHashSet<>(List.of(2, 1))))
        .isNotEqualTo(Snapshot.of(Set.of(1, 3)));
    Map<String, Integer> one = new LinkedHashMap<>();
    one.put("a", 1);
    one.put("b", 2);
    Map<String, Integer> other = new LinkedHashMap<>();
    other.put("b", 2);
    other.put("a", 1);
    assertThat(Snapshot.of(one)).isEqualTo(Snapshot.of(other));
    assertThat(Snapshot.of(new Date(1))).isNotEqualTo(Snapshot.of(new Date(2)));
  }

  @Test
  void endsInCyclesAndInTheDeep() {
    Node node = new Node();
    node.next = node;
    List<Object> deep = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      deep = new ArrayList<>(List.of(deep));
    }

    assertThat(Snapshot.of(node).places()).containsExactly(entry("", "Node"));
    assertThat(Snapshot.of(deep).places()).hasSizeLessThan(100);
  }

  static final class Node {
    @Nullable Node next;
  }

  @Test
  void showsNoIdentity() {
    Supplier<String> lambda = () -> "x";

    for (Object nameless : List.of(new Object(), lambda, new Node(), Thread.currentThread())) {
      assertThat(Snapshot.of(nameless).places().toString())
          .doesNotContain("@")
          .doesNotContain(Integer.toHexString(System.identityHashCode(nameless)));
    }
  }

  interface View {
    String getName();

    boolean isOpen();

    String getBroken();

    int count();
  }

  @Test
  void asksAViewByItsGetters() {
    Object view =
        Proxy.newProxyInstance(
            View.class.getClassLoader(),
            new Class<?>[] {View.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getName" -> "n";
                  case "isOpen" -> true;
                  default -> throw new IllegalStateException("closed");
                });

    assertThat(Snapshot.of(view).places()).contains(entry("name", "n"), entry("open", "true"));
  }

  @Test
  void showsTreesOfJson() {
    assertThat(Snapshot.of(JsonParser.parseString("{\"a\": [1]}")))
        .isNotEqualTo(Snapshot.of(JsonParser.parseString("{\"a\": [2]}")))
        .isNotEqualTo(Snapshot.of(JsonParser.parseString("{\"b\": [1]}")));
  }

  @Test
  void tellsWhichFieldsDiffer() {
    record Item(String code, int size) {}
    Snapshot one = Snapshot.of(List.of(new Item("a", 1), new Item("b", 1)));
    Snapshot other = Snapshot.of(List.of(new Item("a", 1), new Item("c", 1)));

    assertThat(one.differences(other)).containsExactly("[*].code");
    assertThat(one.without(Set.of("[*].code"))).isEqualTo(other.without(Set.of("[*].code")));
  }
}
