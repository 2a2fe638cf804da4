package io.messagecontract.verdict;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds what is left to the reference anywhere within a check; all of it is compiled for that. */
final class LeftSearch {

  private final Set<Leftover> found = new TreeSet<>();
  private final Set<Check> met = new HashSet<>();
  private final Deque<Check> unseen = new ArrayDeque<>();

  static List<Leftover> within(Check check) {
    LeftSearch search = new LeftSearch();
    search.unseen.add(check);
    while (!search.unseen.isEmpty()) {
      Check next = search.unseen.pop();
      if (search.met.add(next)) {
        search.look(next.content());
      }
    }
    return List.copyOf(search.found);
  }

  private void look(Check.Content content) {
    content
        .left()
        .forEach(
            left ->
                found.add(
                    new Leftover(left.schema().path(), left.schema().pointer(), left.reason())));
    Check.Documented documented = content.documented();
    if (documented != null) {
      documented
          .schemas()
          .forEach(
              place ->
                  found.add(
                      new Leftover(
                          place.path(), place.pointer(), "what branches document, strictly")));
    }
    content.choices().forEach(choice -> unseen.addAll(choice.checks()));
    unseen.addAll(content.shape().members.all());
    Items items = content.shape().items;
    unseen.addAll(items.first());
    unseen.add(items.rest());
    items.contained().forEach(contained -> unseen.add(contained.item()));
  }
}
