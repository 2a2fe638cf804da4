package io.messagecontract.language;

import java.util.List;

/** A regular expression as far as its language goes: nothing captures, nothing is greedy. */
sealed interface PatternTree {

  PatternTree EMPTY = new Sequence(List.of());

  /** The beginning of the text. */
  PatternTree START = new Behind(EMPTY, true, false);

  /** The end of the text. */
  PatternTree END = new Next(CodePoints.NONE, true);

  /** One character; half of a surrogate pair counts as the validator reads it. */
  record Characters(CodePoints set) implements PatternTree {
    public Characters {
      set = set.withHalvesAsReplacement();
    }
  }

  /** One after the other. */
  record Sequence(List<PatternTree> parts) implements PatternTree {}

  /** One of several. */
  record Choice(List<PatternTree> branches) implements PatternTree {}

  /** Again and again; {@link #UNLIMITED} times at most, if there is no limit. */
  record Repetition(PatternTree part, int least, int most) implements PatternTree {
    static final int UNLIMITED = -1;
  }

  /** Whether the text goes on with it. */
  record Ahead(PatternTree part, boolean isNegative) implements PatternTree {}

  /** Whether it ends here, and begins anywhere or at the start of the text. */
  record Behind(PatternTree part, boolean isWhole, boolean isNegative) implements PatternTree {}

  /** Whether the next character is one of a set, or there is none. */
  record Next(CodePoints set, boolean orEnd) implements PatternTree {}

  /** Returns what holds between a character of a word and one of none, or nowhere else. */
  static PatternTree wordEdge(boolean isEdge) {
    PatternTree word = new Characters(CharacterSets.WORD);
    Next starts = new Next(CharacterSets.WORD, false);
    Next stops = new Next(CharacterSets.WORD.not(), true);
    return new Choice(
        List.of(
            new Sequence(List.of(new Behind(word, false, false), isEdge ? stops : starts)),
            new Sequence(List.of(new Behind(word, false, true), isEdge ? starts : stops))));
  }
}
