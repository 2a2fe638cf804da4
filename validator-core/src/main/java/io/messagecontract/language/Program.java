package io.messagecontract.language;

import java.util.List;
import org.apache.lucene.util.automaton.Automaton;

/**
 * A regular expression as steps that name the step that follows them.
 *
 * @param steps the steps
 * @param entry where to begin
 * @param sets the sets of characters that the steps name by their index, and those of what is
 *     looked back for
 * @param behinds what steps look back for: automata of all that may stand before
 * @param isWhole whether the text must end where the pattern does, and not go on anyhow
 */
record Program(
    List<Step> steps, int entry, List<CodePoints> sets, List<Automaton> behinds, boolean isWhole) {

  /** What a place in a program asks for. */
  sealed interface Step {

    /** Takes a character. */
    record Read(int set, int next) implements Step {}

    /** Goes on if the next character is one of a set; at the end, if that is allowed. */
    record Next(int set, boolean orEnd, int next) implements Step {}

    /** Goes on in two ways. */
    record Fork(int one, int other) implements Step {}

    /** Goes on if what begins here matches by other steps, or does not. */
    record Ahead(int body, boolean isNegative, int next) implements Step {}

    /** Goes on if what ends here is in an automaton, or is not. */
    record Behind(int automaton, boolean isNegative, int next) implements Step {}

    /** Is done. */
    record Match() implements Step {}
  }
}
