package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is kept while a text becomes a tree: places of values, problems, and how much was read.
 *
 * <p>Problems that leave a tree behind (a duplicate key) are collected; one that does not (broken
 * syntax, a limit) ends the reading as a {@link Stop}.
 */
final class TreeRecorder {

  private final Limits limits;
  private final int nodesLeft;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();
  private int reported;
  private int nodes;
  private int aliases;
  private long characters;

  /**
   * Nothing is kept yet.
   *
   * @param nodesLeft how many values other documents of the contract have left to this one
   */
  TreeRecorder(Limits limits, int nodesLeft) {
    this.limits = limits;
    this.nodesLeft = nodesLeft;
  }

  Limits limits() {
    return limits;
  }

  void count(Position position) throws Stop {
    if (++nodes > limits.maxNodes()) {
      throw new Stop(
          new Problem(
              "too-many-nodes",
              position,
              "The text holds more than " + limits.maxNodes() + " values, aliases followed.",
              "split it, or write out less through aliases"));
    }
    if (nodes > nodesLeft) {
      throw new Stop(Totals.tooManyNodes(limits, position));
    }
  }

  /** Returns how many values were counted. */
  int nodes() {
    return nodes;
  }

  void countAlias(Position position) throws Stop {
    if (++aliases > limits.maxAliases()) {
      throw new Stop(
          new Problem(
              "too-many-aliases",
              position,
              "The text uses more than " + limits.maxAliases() + " aliases.",
              "split it, or name what is shared by $ref"));
    }
  }

  /** A long text that is named again and again costs as much as many values. */
  void countCharacters(int length, Position position) throws Stop {
    characters += length;
    if (characters > limits.maxBytes()) {
      throw new Stop(
          new Problem(
              "input-too-large",
              position,
              "The text holds more than " + limits.maxBytes() + " characters, aliases followed.",
              "write out less through aliases"));
    }
  }

  /** Counts from nothing: what was counted as written is counted with its aliases followed. */
  void countAgain() {
    nodes = 0;
  }

  void checkDepth(int depth, Position position) throws Stop {
    if (depth > limits.maxDepth()) {
      throw new Stop(
          new Problem(
              "nesting-too-deep",
              position,
              "Objects and arrays are nested more than " + limits.maxDepth() + " levels deep.",
              "flatten the structure"));
    }
  }

  /** Tells whether a number can be read; where it is too long, there is a problem. */
  boolean isReadable(String number, Position position) {
    if (number.length() > limits.maxNumberLength()) {
      report(
          "number-too-long",
          position,
          "A number has more than " + limits.maxNumberLength() + " characters.",
          "write it as a string");
      return false;
    }
    return true;
  }

  /** Returns a number; null, and a problem, beyond a limit. */
  JsonNode decimal(String decimal, Position position) {
    if (!isReadable(decimal, position)) {
      return NullNode.instance;
    }
    if (Numbers.exceeds(decimal, limits.maxExponent())) {
      report(
          "number-out-of-range",
          position,
          "The number's exponent is beyond ±" + limits.maxExponent() + ".",
          "write a number of ordinary size");
      return NullNode.instance;
    }
    return Numbers.decimal(decimal);
  }

  /** Adds a member, or reports that there is one of that name; the first one stays. */
  void member(Contents members, String name, Placed value, Position position) {
    if (name.length() > limits.maxNameLength()) {
      report(
          "name-too-long",
          position,
          "A name has more than " + limits.maxNameLength() + " characters.",
          "hold what it says in a value");
    } else if (members.has(name)) {
      report(
          "duplicate-key",
          position,
          "The key \"" + name + "\" stands twice in one object.",
          "keep one of the two");
    } else {
      members.add(name, value);
    }
  }

  void report(String rule, Position position, String message, String hint) {
    reported++;
    if (problems.size() < limits.maxProblems()) {
      problems.add(new Problem(rule, position, message, hint));
    }
  }

  /** Keeps what does not prevent the text from being read. */
  void note(Problem note) {
    if (notes.size() < limits.maxProblems()) {
      notes.add(note);
    }
  }

  List<Problem> notes() {
    return List.copyOf(notes);
  }

  /** Throws what was collected, and the problem that ended the reading if there is one. */
  void check(String name, List<String> lines, Problem... last) throws DocumentException {
    int room = Math.max(0, limits.maxProblems() - last.length);
    List<Problem> kept = new ArrayList<>(problems.subList(0, Math.min(problems.size(), room)));
    kept.addAll(List.of(last));
    if (!kept.isEmpty()) {
      kept.sort(
          Comparator.comparing((Problem problem) -> problem.position().line())
              .thenComparing(problem -> problem.position().column()));
      if (reported + last.length > kept.size()) {
        kept.add(more(kept));
      }
      throw new DocumentException(name, kept, lines);
    }
  }

  /** Nothing is left out in silence. It stands behind all others, in reports that sort, too. */
  private static Problem more(List<Problem> kept) {
    return new Problem(
        "too-many-problems",
        kept.get(kept.size() - 1).position(),
        "There are more problems; only " + kept.size() + " are listed.",
        "correct these, and read again");
  }

  /** Ends the reading: what follows cannot be made sense of. */
  static final class Stop extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Stop(Problem problem) {
      super(problem.message());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }
}
