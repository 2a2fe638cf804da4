package io.messagecontract.language;

import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;

/**
 * A regular set of strings. It never changes, and every operation has a bound on its work.
 *
 * <p>A string is a sequence of code points. Half of a surrogate pair that stands alone counts as
 * one code point; patterns read it as U+FFFD, as the validator does.
 *
 * @since 0.1.0
 */
public final class Language {

  private static final long MOST_WORK = 10_000_000;
  private static final int MOST_TABLE = 1_000_000;
  private static final Language ALL = new Language(Automata.all());

  private final Automaton automaton;

  private Language(Automaton automaton) {
    this.automaton = automaton;
  }

  /** Returns all strings. */
  public static Language all() {
    return ALL;
  }

  /**
   * Returns all strings in which a pattern of ECMA-262 matches somewhere, as {@code pattern} of
   * JSON Schema asks (flag {@code u}).
   *
   * @throws LanguageException if the pattern holds what is not covered, or takes too much work
   */
  public static Language matching(String pattern) throws LanguageException {
    Work work = new Work(MOST_WORK);
    Program program = ProgramWriter.somewhere(PatternReader.read(pattern), work);
    return new Language(new Exploration(program, work).automaton());
  }

  /**
   * Returns the strings that are in both.
   *
   * @throws LanguageException if this takes too much work
   */
  public Language and(Language other) throws LanguageException {
    return new Language(Automata.both(automaton, other.automaton));
  }

  /**
   * Returns the strings that are not in this set.
   *
   * @throws LanguageException if this takes too much work
   */
  public Language not() throws LanguageException {
    return new Language(Automata.not(automaton));
  }

  /** Returns how large the automaton of this set is: what is done with it takes as many steps. */
  public int size() {
    return automaton.getNumStates();
  }

  /** Tells whether no string is in this set. */
  public boolean isEmpty() {
    return Graph.plain(automaton).isEmpty() && Graph.withHalves(automaton).isEmpty();
  }

  /** Tells whether a string is in this set. */
  public boolean contains(String text) {
    return automaton.getNumStates() > 0 && Operations.run(automaton, text);
  }

  /** Returns the same as {@link #contains}, for very many strings. Safe for use by many threads. */
  public Predicate<String> tester() {
    long table = (long) automaton.getNumStates() * automaton.getStartPoints().length;
    return automaton.getNumStates() == 0 || table > MOST_TABLE
        ? this::contains
        : new CharacterRunAutomaton(automaton)::run;
  }

  /**
   * Returns different strings of this set, the shortest first, and of one length those first that
   * are easier to read: letters before digits before signs. Strings with half of a surrogate pair
   * come after all others.
   *
   * @param least the least number of code points
   * @param most the greatest number of code points; {@link Long#MAX_VALUE} for no limit
   * @param count how many at most; there are fewer only if the set has no more
   * @throws LanguageException if the bounds are beyond what can be searched
   */
  public List<String> words(long least, long most, int count) throws LanguageException {
    return Words.of(automaton, least, most, count);
  }
}
