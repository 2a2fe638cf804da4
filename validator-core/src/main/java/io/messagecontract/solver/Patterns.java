package io.messagecontract.solver;

import io.messagecontract.formula.UndecidedException;
import io.messagecontract.language.Language;
import io.messagecontract.language.LanguageException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The languages of patterns, each made once.
 *
 * @since 0.1.0
 */
public final class Patterns {

  /** To write and to minimize an automaton takes so many times as long as one step of a search. */
  private static final int STEPS_OF_STATE = 30;

  private static final int STEPS_OF_LARGE = 200_000;

  private final Map<String, Optional<Language>> languages = new HashMap<>();
  private final Map<String, LanguageException> beyond = new HashMap<>();
  private final BiPredicate<String, String> otherwise;
  private long steps;

  /**
   * Knows no pattern yet.
   *
   * @param otherwise tells whether a pattern matches a text that is no regular expression
   */
  public Patterns(BiPredicate<String, String> otherwise) {
    this.otherwise = otherwise;
  }

  /**
   * Tells whether an ECMA-262 pattern matches a text somewhere.
   *
   * @throws UndecidedException if the pattern is so large that matching it may never end
   */
  public boolean matches(String pattern, String text) {
    Optional<Language> language = find(pattern);
    LanguageException failure = beyond.get(pattern);
    if (failure != null && failure.isTooLarge()) {
      throw new UndecidedException(String.valueOf(failure.getMessage()));
    }
    return language.isPresent() ? language.get().contains(text) : otherwise.test(pattern, text);
  }

  /** Returns how much work it was to read them, in steps of searches. */
  public long steps() {
    return steps;
  }

  Language language(String pattern) throws LanguageException {
    Optional<Language> language = find(pattern);
    LanguageException failure = beyond.get(pattern);
    if (failure != null) {
      throw failure;
    }
    return language.orElseThrow();
  }

  private Optional<Language> find(String pattern) {
    Optional<Language> known = languages.get(pattern);
    if (known == null) {
      try {
        known = Optional.of(Language.matching(pattern));
        steps += (long) known.get().size() * STEPS_OF_STATE;
      } catch (LanguageException e) {
        known = Optional.empty();
        beyond.put(pattern, e);
        steps += e.isTooLarge() ? STEPS_OF_LARGE : 1;
      }
      languages.put(pattern, known);
    }
    return known;
  }
}
