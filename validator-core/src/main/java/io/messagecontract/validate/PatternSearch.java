package io.messagecontract.validate;

import com.networknt.schema.regex.RegularExpression;
import io.messagecontract.language.Language;
import io.messagecontract.language.LanguageException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jcodings.specific.UTF8Encoding;
import org.joni.Matcher;
import org.joni.Option;
import org.joni.Regex;
import org.joni.Syntax;
import org.joni.WarnCallback;

/**
 * Finds a pattern in texts, whatever the pattern and whatever the text.
 *
 * <p>Joni starts at once, and may try for ever, with a stack that grows. An automaton takes a while
 * to be made, and then reads each character once: it is for long texts, for what takes Joni long,
 * and for what is asked often. Both answer the same, so that nothing but time depends on the
 * limits. Only for patterns that are not regular, with references to groups, there is no automaton;
 * then the answer may be missing.
 */
final class PatternSearch implements RegularExpression {

  /** In characters. Joni may keep some hundred bytes for each. */
  private static final int LONGEST_TO_TRY = 100_000;

  private static final int MOST_TRIES = 200;
  private static final long QUICK = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long PATIENT = TimeUnit.SECONDS.toNanos(1);

  private final String pattern;
  private final Regex regex;
  private int tries;
  private volatile boolean isGivenUp;
  private volatile boolean isMade;
  private volatile Optional<Predicate<String>> automaton = Optional.empty();

  /**
   * Searches for a pattern.
   *
   * @param pattern as the contract has it
   * @param written the same for Joni
   */
  PatternSearch(String pattern, String written, Syntax syntax) {
    byte[] bytes = utf8(written);
    this.pattern = pattern;
    this.regex =
        new Regex(
            bytes,
            0,
            bytes.length,
            Option.NONE,
            0,
            UTF8Encoding.INSTANCE,
            syntax,
            WarnCallback.NONE);
  }

  /**
   * Tells whether the pattern matches somewhere in a text.
   *
   * @throws UnsupportedPatternException if that takes too long to find out
   */
  @Override
  public boolean matches(String text) {
    boolean isShort = text.length() <= LONGEST_TO_TRY;
    if (isShort && !isMade && tries < MOST_TRIES) {
      tries++;
      Optional<Boolean> found = tried(text, QUICK);
      if (found.isPresent()) {
        return found.get();
      }
    }
    Optional<Predicate<String>> regular = automaton();
    if (regular.isPresent()) {
      return regular.get().test(text);
    }
    return (isShort ? tried(text, isGivenUp ? QUICK : PATIENT) : Optional.<Boolean>empty())
        .orElseThrow(this::givenUp);
  }

  private UnsupportedPatternException givenUp() {
    isGivenUp = true;
    return new UnsupportedPatternException(pattern);
  }

  private Optional<Boolean> tried(String text, long nanos) {
    byte[] searched = utf8(text);
    int found =
        regex.matcher(searched, 0, searched.length, nanos).search(0, searched.length, Option.NONE);
    return found == Matcher.INTERRUPTED ? Optional.empty() : Optional.of(found >= 0);
  }

  private Optional<Predicate<String>> automaton() {
    if (!isMade) {
      automaton = made();
      isMade = true;
    }
    return automaton;
  }

  private Optional<Predicate<String>> made() {
    try {
      return Optional.of(Language.matching(pattern).tester());
    } catch (LanguageException e) {
      return Optional.empty();
    }
  }

  /** Half of a surrogate pair has no bytes; a question mark in its place would match too much. */
  private static byte[] utf8(String text) {
    int[] whole = text.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).toArray();
    return new String(whole, 0, whole.length).getBytes(StandardCharsets.UTF_8);
  }
}
