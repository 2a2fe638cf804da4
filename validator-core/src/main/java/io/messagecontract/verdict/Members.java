package io.messagecontract.verdict;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is asked of the members of an object. */
final class Members {

  /** Asks nothing. */
  static final Members ANY = new Members(Names.NONE, List.of(), null);

  /**
   * The names that a schema mentions, and what they have to do with each other.
   *
   * @param known the names; what follows names them by index
   * @param required those that have to be there
   * @param dependent by the index of a name, those that have to be there beside it
   * @param least the fewest members
   * @param most the most members
   * @param each what every name has to be like
   */
  record Names(
      List<String> known,
      List<Integer> required,
      Map<Integer, List<Integer>> dependent,
      long least,
      long most,
      @Nullable Check each) {

    static final Names NONE = new Names(List.of(), List.of(), Map.of(), 0, Long.MAX_VALUE, null);
  }

  final Names names;

  /** The names as a parser looks for them, in the order of the schema. */
  final SerializedString[] written;

  /** Up to 64 names fit into a bit set: those that have to be there. */
  final long required;

  final boolean plain;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final @Nullable Check[] known;
  private final List<Predicate<String>> patterns;
  private final @Nullable Function<Name, Check> checks;
  private final Map<Long, Check> others = new ConcurrentHashMap<>();
  private @Nullable Check other;

  /**
   * A name, for which there is a check.
   *
   * @param text the name, where the schema mentions it; empty for all others
   * @param matched which patterns match it, as bits
   */
  record Name(Optional<String> text, long matched) {}

  /**
   * Asks something of the members.
   *
   * @param checks makes the checks for names; null where their values may be anything
   */
  Members(Names names, List<Predicate<String>> patterns, @Nullable Function<Name, Check> checks) {
    this.names = names;
    this.patterns = patterns;
    this.checks = checks;
    this.known = new Check[names.known().size()];
    this.written = new SerializedString[known.length];
    long bits = 0;
    for (int index : names.required()) {
      bits |= 1L << index;
    }
    this.required = bits;
    for (int i = 0; i < known.length; i++) {
      written[i] = new SerializedString(names.known().get(i));
      indexes.put(names.known().get(i), i);
    }
    this.plain =
        names.dependent().isEmpty()
            && names.least() == 0
            && names.most() == Long.MAX_VALUE
            && names.each() == null
            && known.length <= Long.SIZE;
  }

  private Check made(Name name) {
    return checks == null ? Check.ANYTHING : checks.apply(name);
  }

  /** Returns the index of a name; -1 for one that is not mentioned. */
  int index(String name) {
    Integer index = indexes.get(name);
    return index == null ? -1 : index;
  }

  /** Returns the check for the value of a name that is mentioned. */
  Check known(int index) {
    Check check = known[index];
    if (check == null) {
      String name = names.known().get(index);
      check = made(new Name(Optional.of(name), matched(name)));
      known[index] = check;
    }
    return check;
  }

  /** Returns the check for the value of a name that is not mentioned. */
  Check other(String name) {
    if (!patterns.isEmpty()) {
      return others.computeIfAbsent(matched(name), bits -> made(new Name(Optional.empty(), bits)));
    }
    Check check = other;
    if (check == null) {
      check = made(new Name(Optional.empty(), 0));
      other = check;
    }
    return check;
  }

  /** Returns the checks for all names, those that one pattern matches and those that none does. */
  List<Check> all() {
    List<Check> all = new ArrayList<>();
    for (int i = 0; i < known.length; i++) {
      all.add(known(i));
    }
    for (int i = -1; i < patterns.size(); i++) {
      all.add(made(new Name(Optional.empty(), i < 0 ? 0 : 1L << i)));
    }
    if (names.each() != null) {
      all.add(names.each());
    }
    return all;
  }

  Check of(String name) {
    int index = index(name);
    return index < 0 ? other(name) : known(index);
  }

  private long matched(String name) {
    long bits = 0;
    for (int i = 0; i < patterns.size(); i++) {
      bits |= patterns.get(i).test(name) ? 1L << i : 0;
    }
    return bits;
  }
}
