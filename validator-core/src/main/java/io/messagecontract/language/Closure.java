package io.messagecontract.language;

import io.messagecontract.language.Program.Step;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a place of a program asks of the rest of a text, once a character of it is known. */
final class Closure {

  private record Place(int step, IntBuffer condition) {}

  private record Question(int step, int behind, int charClass) {}

  private record End(int step, boolean looksBeyond) {}

  private final Program program;
  private final Alphabet alphabet;
  private final Formulas formulas;
  private final Work work;
  private final Map<Question, int[]> answers = new HashMap<>();

  Closure(Program program, Alphabet alphabet, Formulas formulas, Work work) {
    this.program = program;
    this.alphabet = alphabet;
    this.formulas = formulas;
    this.work = work;
  }

  Formulas formulas() {
    return formulas;
  }

  /** Returns the formula for what follows a character, where some automata hold before it. */
  int[] after(int[] formula, int behind, int charClass) throws LanguageException {
    List<int[]> all = new ArrayList<>();
    for (int number : formula) {
      int[] result = Formulas.TRUE;
      for (int literal : formulas.conjunction(number)) {
        int[] one = after(literal >> 1, behind, charClass);
        result = formulas.both(result, (literal & 1) == 1 ? formulas.not(one) : one);
      }
      all.add(result);
    }
    return formulas.any(all);
  }

  private int[] after(int start, int behind, int charClass) throws LanguageException {
    if (program.steps().get(start) instanceof Step.Read read) {
      work.spend(1);
      return alphabet.contains(read.set(), charClass)
          ? formulas.literal(read.next() * 2)
          : Formulas.FALSE;
    }
    Question question = new Question(start, behind, charClass);
    int[] known = answers.get(question);
    if (known == null) {
      known = read(start, behind, charClass);
      answers.put(question, known);
    }
    return known;
  }

  private int[] read(int start, int behind, int charClass) throws LanguageException {
    List<int[]> results = new ArrayList<>();
    Set<Place> seen = new HashSet<>();
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(start, IntBuffer.wrap(Formulas.TRUE)));
    while (!open.isEmpty()) {
      Place place = open.pop();
      work.spend(2);
      if (!seen.add(place)) {
        continue;
      }
      Step step = program.steps().get(place.step());
      int[] condition = place.condition().array();
      if (step instanceof Step.Read read) {
        if (alphabet.contains(read.set(), charClass)) {
          results.add(formulas.both(condition, formulas.literal(read.next() * 2)));
        }
      } else if (step instanceof Step.Next next) {
        if (alphabet.contains(next.set(), charClass)) {
          open.push(new Place(next.next(), place.condition()));
        }
      } else if (step instanceof Step.Fork fork) {
        open.push(new Place(fork.other(), place.condition()));
        open.push(new Place(fork.one(), place.condition()));
      } else if (step instanceof Step.Behind look) {
        if (holds(look, behind)) {
          open.push(new Place(look.next(), place.condition()));
        }
      } else if (step instanceof Step.Ahead look) {
        int[] body = after(look.body(), behind, charClass);
        int[] both = formulas.both(condition, look.isNegative() ? formulas.not(body) : body);
        if (both.length > 0) {
          open.push(new Place(look.next(), IntBuffer.wrap(both)));
        }
      } else if (!program.isWhole()) {
        if (Arrays.equals(condition, Formulas.TRUE)) {
          return condition;
        }
        results.add(condition);
      }
    }
    return formulas.any(results);
  }

  private static boolean holds(Step.Behind look, int behind) {
    return ((behind >> look.automaton() & 1) == 1) != look.isNegative();
  }

  /** Returns whether a formula is true at the end of the text. */
  boolean atEnd(int[] formula, int behind) throws LanguageException {
    for (int number : formula) {
      boolean result = true;
      for (int literal : formulas.conjunction(number)) {
        result &= atEnd(literal >> 1, behind) == ((literal & 1) == 0);
      }
      if (result) {
        return true;
      }
    }
    return false;
  }

  private boolean atEnd(int start, int behind) throws LanguageException {
    Set<End> seen = new HashSet<>();
    Deque<End> open = new ArrayDeque<>();
    open.push(new End(start, false));
    while (!open.isEmpty()) {
      End end = open.pop();
      work.spend(2);
      if (!seen.add(end)) {
        continue;
      }
      Step step = program.steps().get(end.step());
      if (step instanceof Step.Next next) {
        if (program.isWhole() || next.orEnd()) {
          open.push(new End(next.next(), true));
        }
      } else if (step instanceof Step.Fork fork) {
        open.push(new End(fork.other(), end.looksBeyond()));
        open.push(new End(fork.one(), end.looksBeyond()));
      } else if (step instanceof Step.Behind look) {
        if (holds(look, behind)) {
          open.push(new End(look.next(), end.looksBeyond()));
        }
      } else if (step instanceof Step.Ahead look) {
        if (atEnd(look.body(), behind) != look.isNegative()) {
          open.push(new End(look.next(), end.looksBeyond()));
        }
      } else if (step instanceof Step.Match) {
        if (program.isWhole() && end.looksBeyond()) {
          throw new LanguageException("a look-behind that looks ahead too is not covered");
        }
        return true;
      }
    }
    return false;
  }
}
