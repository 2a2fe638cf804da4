package io.messagecontract.language;

import io.messagecontract.language.PatternTree.Ahead;
import io.messagecontract.language.PatternTree.Behind;
import io.messagecontract.language.PatternTree.Characters;
import io.messagecontract.language.PatternTree.Choice;
import io.messagecontract.language.PatternTree.Next;
import io.messagecontract.language.PatternTree.Repetition;
import io.messagecontract.language.PatternTree.Sequence;
import io.messagecontract.language.Program.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.Automaton;

/** Writes a tree as a program, from its end to its beginning. */
final class ProgramWriter {

  private static final int MOST_STEPS = 20_000;
  private static final int MOST_BEHINDS = 10;

  /** The last step of every program. */
  private static final int MATCH = 0;

  private final boolean isBehind;
  private final Work work;
  private final List<Step> steps = new ArrayList<>(List.of(new Step.Match()));
  private final Map<CodePoints, Integer> sets = new LinkedHashMap<>();
  private final Map<Behind, Integer> behinds = new LinkedHashMap<>();
  private final List<Automaton> automata = new ArrayList<>();

  private ProgramWriter(boolean isBehind, Work work) {
    this.isBehind = isBehind;
    this.work = work;
  }

  /** Returns a program for the texts in which a pattern matches somewhere. */
  static Program somewhere(PatternTree tree, Work work) throws LanguageException {
    return new ProgramWriter(false, work).program(tree, false);
  }

  private Program program(PatternTree tree, boolean fromStart) throws LanguageException {
    int entry = write(tree, MATCH);
    if (!fromStart) {
      int skip = add(new Step.Match());
      int read = add(new Step.Read(set(CodePoints.ALL), skip));
      steps.set(skip, new Step.Fork(entry, read));
      entry = skip;
    }
    return new Program(steps, entry, List.copyOf(sets.keySet()), automata, isBehind);
  }

  private int write(PatternTree tree, int next) throws LanguageException {
    if (tree instanceof Characters characters) {
      return add(new Step.Read(set(characters.set()), next));
    }
    if (tree instanceof Sequence sequence) {
      int first = next;
      for (int i = sequence.parts().size() - 1; i >= 0; i--) {
        first = write(sequence.parts().get(i), first);
      }
      return first;
    }
    if (tree instanceof Choice choice) {
      return choice(choice.branches(), next);
    }
    if (tree instanceof Repetition repetition) {
      return repetition(repetition, next);
    }
    if (tree instanceof Next condition) {
      return add(new Step.Next(set(condition.set()), condition.orEnd(), next));
    }
    if (tree instanceof Ahead ahead) {
      if (isBehind) {
        throw new LanguageException("a look-ahead within a look-behind is not covered");
      }
      return add(new Step.Ahead(write(ahead.part(), MATCH), ahead.isNegative(), next));
    }
    Behind behind = (Behind) tree;
    return add(new Step.Behind(automaton(behind), behind.isNegative(), next));
  }

  private int choice(List<PatternTree> branches, int next) throws LanguageException {
    int one = write(branches.get(branches.size() - 1), next);
    for (int i = branches.size() - 2; i >= 0; i--) {
      one = add(new Step.Fork(write(branches.get(i), next), one));
    }
    return one;
  }

  private int repetition(Repetition repetition, int next) throws LanguageException {
    int first = next;
    if (repetition.most() == Repetition.UNLIMITED) {
      first = add(new Step.Match());
      steps.set(first, new Step.Fork(write(repetition.part(), first), next));
    }
    for (int i = repetition.least(); i < repetition.most(); i++) {
      first = add(new Step.Fork(write(repetition.part(), first), next));
    }
    for (int i = 0; i < repetition.least(); i++) {
      first = write(repetition.part(), first);
      work.spend(1);
    }
    return first;
  }

  private int automaton(Behind behind) throws LanguageException {
    Behind positive = new Behind(behind.part(), behind.isWhole(), false);
    Integer known = behinds.get(positive);
    if (known != null) {
      return known;
    }
    if (automata.size() == MOST_BEHINDS) {
      throw LanguageException.tooLarge("the pattern looks back too often");
    }
    Program program = new ProgramWriter(true, work).program(positive.part(), positive.isWhole());
    program.sets().forEach(this::set);
    int index = automata.size();
    behinds.put(positive, index);
    automata.add(new Exploration(program, work).automaton());
    return index;
  }

  private int set(CodePoints set) {
    return sets.computeIfAbsent(set, added -> sets.size());
  }

  private int add(Step step) throws LanguageException {
    if (steps.size() == MOST_STEPS) {
      throw LanguageException.tooLarge("the pattern is too large");
    }
    steps.add(step);
    return steps.size() - 1;
  }
}
