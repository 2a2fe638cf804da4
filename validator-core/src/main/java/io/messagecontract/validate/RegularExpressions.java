package io.messagecontract.validate;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import io.messagecontract.pattern.EcmaPattern;
import io.messagecontract.pattern.EcmaPattern.Problem;
import org.joni.Option;
import org.joni.Syntax;
import org.joni.constants.SyntaxProperties;
import org.joni.exception.JOniException;

/**
 * Compiles the regular expressions of ECMA-262 for Joni.
 *
 * <p>Joni's own syntax for ECMAScript, and networknt's use of it, lack named groups, references and
 * the escapes of the flag {@code u}. Hence each pattern is read here and written anew with the few
 * constructs below, which mean the same in both.
 */
final class RegularExpressions implements RegularExpressionFactory {

  /** In characters. */
  private static final int LONGEST = 20_000;

  static final RegularExpressionFactory FACTORY = new RegularExpressions();

  private static final Syntax SYNTAX =
      new Syntax(
          "ECMA-262",
          SyntaxProperties.OP_ASTERISK_ZERO_INF
              | SyntaxProperties.OP_PLUS_ONE_INF
              | SyntaxProperties.OP_QMARK_ZERO_ONE
              | SyntaxProperties.OP_BRACE_INTERVAL
              | SyntaxProperties.OP_VBAR_ALT
              | SyntaxProperties.OP_LPAREN_SUBEXP
              | SyntaxProperties.OP_ESC_AZ_BUF_ANCHOR
              | SyntaxProperties.OP_DECIMAL_BACKREF
              | SyntaxProperties.OP_BRACKET_CC
              | SyntaxProperties.OP_QMARK_NON_GREEDY
              | SyntaxProperties.OP_ESC_X_BRACE_HEX8,
          SyntaxProperties.OP2_QMARK_GROUP_EFFECT
              | SyntaxProperties.OP2_OPTION_PERL
              | SyntaxProperties.OP2_ESC_P_BRACE_CHAR_PROPERTY
              | SyntaxProperties.OP2_QMARK_LPAREN_CONDITION,
          0,
          SyntaxProperties.DIFFERENT_LEN_ALT_LOOK_BEHIND
              | SyntaxProperties.BACKSLASH_ESCAPE_IN_CC
              | SyntaxProperties.FIXED_INTERVAL_IS_GREEDY_ONLY,
          Option.NONE,
          Syntax.ECMAScript.metaCharTable);

  private RegularExpressions() {}

  /**
   * Returns what matches by a pattern. If Joni cannot do what the pattern asks, only the attempt to
   * match fails.
   *
   * @throws IllegalArgumentException if it is no pattern of ECMA-262
   */
  @Override
  public RegularExpression getRegularExpression(String pattern) {
    try {
      return compile(pattern);
    } catch (UnsupportedPatternException e) {
      return text -> {
        throw new UnsupportedPatternException(pattern, e);
      };
    }
  }

  /**
   * Returns what matches by a pattern.
   *
   * @throws IllegalArgumentException if it is no pattern of ECMA-262
   * @throws UnsupportedPatternException if it is one that Joni cannot follow
   */
  static RegularExpression compile(String pattern) {
    EcmaPattern read = EcmaPattern.of(pattern);
    if (read.problems().stream().anyMatch(Problem::fatal)) {
      throw new IllegalArgumentException("no regular expression of ECMA-262: " + pattern);
    }
    if (pattern.length() > LONGEST) {
      throw new UnsupportedPatternException(pattern);
    }
    String written = new PatternWriter(pattern, read.tokens()).written();
    try {
      return new PatternSearch(pattern, written, SYNTAX);
    } catch (JOniException | IndexOutOfBoundsException | StackOverflowError e) {
      throw new UnsupportedPatternException(pattern, e);
    }
  }
}
