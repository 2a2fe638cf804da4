package io.messagecontract.language;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.Automaton;

/**
 * Makes a deterministic automaton of a program.
 *
 * <p>A state is a formula, which says what the rest of the text must do, and a state of each
 * automaton that is looked back for. So assertions may stand anywhere, in what repeats too.
 */
final class Exploration {

  private static final int MOST_STATES = 20_000;
  private static final int MOST_TRANSITIONS = 1_000_000;

  private record State(IntBuffer formula, IntBuffer behinds) {}

  private final Program program;
  private final Alphabet alphabet;
  private final Closure closure;
  private final Work work;
  private final Map<State, Integer> numbers = new HashMap<>();
  private final List<State> states = new ArrayList<>();
  private final Automaton automaton = new Automaton();

  Exploration(Program program, Work work) throws LanguageException {
    this.program = program;
    this.work = work;
    this.alphabet = new Alphabet(program.sets(), work);
    this.closure = new Closure(program, alphabet, new Formulas(work), work);
  }

  /** Returns an automaton for the texts that the program takes. */
  Automaton automaton() throws LanguageException {
    Formulas formulas = closure.formulas();
    number(
        new State(
            IntBuffer.wrap(formulas.literal(program.entry() * 2)),
            IntBuffer.wrap(new int[program.behinds().size()])));
    for (int i = 0; i < states.size(); i++) {
      follow(i);
    }
    automaton.finishState();
    return Automata.reduced(automaton);
  }

  private void follow(int number) throws LanguageException {
    State state = states.get(number);
    int behind = behind(state.behinds().array());
    int[] formula = state.formula().array();
    automaton.setAccept(number, closure.atEnd(formula, behind));
    int[] targets = new int[alphabet.size()];
    for (int one = 0; one < targets.length; one++) {
      int[] next = closure.after(formula, behind, one);
      work.spend(1);
      targets[one] =
          next.length == 0
              ? -1
              : number(new State(IntBuffer.wrap(next), behinds(state, next, alphabet.member(one))));
    }
    int range = 0;
    while (range < alphabet.ranges()) {
      int target = targets[alphabet.classOf(range)];
      int last = range;
      while (last + 1 < alphabet.ranges() && targets[alphabet.classOf(last + 1)] == target) {
        last++;
      }
      if (target >= 0) {
        automaton.addTransition(number, target, alphabet.first(range), alphabet.last(last));
      }
      range = last + 1;
    }
    if (automaton.getNumTransitions() > MOST_TRANSITIONS) {
      throw LanguageException.tooLarge("the pattern takes too many states");
    }
  }

  /** Returns which of the automata accept what has been read. */
  private int behind(int[] behinds) {
    int bits = 0;
    for (int i = 0; i < behinds.length; i++) {
      boolean accepts = behinds[i] >= 0 && program.behinds().get(i).isAccept(behinds[i]);
      bits |= accepts ? 1 << i : 0;
    }
    return bits;
  }

  /** What stood before is forgotten where any rest will do. */
  private IntBuffer behinds(State state, int[] next, int character) {
    int[] behinds = state.behinds().array().clone();
    for (int i = 0; i < behinds.length; i++) {
      behinds[i] =
          behinds[i] < 0 || Arrays.equals(next, Formulas.TRUE)
              ? -1
              : program.behinds().get(i).step(behinds[i], character);
    }
    return IntBuffer.wrap(behinds);
  }

  private int number(State state) throws LanguageException {
    Integer known = numbers.putIfAbsent(state, states.size());
    if (known != null) {
      return known;
    }
    if (states.size() == MOST_STATES) {
      throw LanguageException.tooLarge("the pattern takes too many states");
    }
    states.add(state);
    return automaton.createState();
  }
}
