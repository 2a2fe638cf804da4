package io.messagecontract.validate;

import io.messagecontract.pattern.EcmaToken;
import io.messagecontract.pattern.EcmaToken.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes a regular expression of ECMA-262 anew, with Joni's words for each of its parts. */
final class PatternWriter {

  /** The flags of ES2025 that hold within a group, and what ends the group. */
  private record Scope(boolean dotAll, boolean multiline, String end) {}

  private static final String LINE_END =
      "[" + PatternSets.ranges(0xA, 0xA, 0xD, 0xD, 0x2028, 0x2029);
  private static final String IN_WORD = "[" + PatternSets.WORD + "]";
  private static final String WORD_EDGE =
      "(?:(?<=%1$s)(?!%1$s)|(?<!%1$s)(?=%1$s))".replace("%1$s", IN_WORD);
  private static final String NO_WORD_EDGE =
      "(?:(?<=%1$s)(?=%1$s)|(?<!%1$s)(?!%1$s))".replace("%1$s", IN_WORD);

  private final String pattern;
  private final List<EcmaToken> tokens;
  private final PatternGroups groups;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Scope> scopes = new ArrayDeque<>();

  PatternWriter(String pattern, List<EcmaToken> tokens) {
    this.pattern = pattern;
    this.tokens = tokens;
    this.groups = new PatternGroups(pattern, tokens);
    scopes.push(new Scope(false, false, ""));
  }

  String written() {
    for (int i = 0; i < tokens.size(); i++) {
      EcmaToken token = tokens.get(i);
      switch (token.kind()) {
        case CHARACTER -> out.append(character(token.codePoint()));
        case ESCAPE -> out.append(escape(token, i));
        case SIGN -> out.append(sign(token.text().charAt(0)));
        case OPEN -> out.append(open(token.text(), i));
        case CLOSE -> out.append(scopes.pop().end());
        case QUANTIFIER -> out.append(quantifier(token.text()));
        case CLASS_OPEN -> i = charClass(i);
        default -> throw new IllegalStateException("outside of a class: " + token);
      }
    }
    return out.toString();
  }

  private String sign(char sign) {
    Scope scope = scopes.element();
    return switch (sign) {
      case '^' -> scope.multiline() ? "(?:\\A|(?<=" + LINE_END + "]))" : "\\A";
      case '$' -> scope.multiline() ? "(?:\\z|(?=" + LINE_END + "]))" : "\\z";
      case '.' -> '[' + (scope.dotAll() ? PatternSets.ALL : PatternSets.NO_LINE_END) + ']';
      default -> "|";
    };
  }

  private String escape(EcmaToken token, int at) {
    if (PatternGroups.isReference(token)) {
      int number = groups.number(at);
      return number == 0 ? "(?:)" : "(?:(?(" + number + ")\\" + number + "|))";
    }
    return switch (token.text()) {
      case "\\b" -> WORD_EDGE;
      case "\\B" -> NO_WORD_EDGE;
      default ->
          token.codePoint() >= 0
              ? character(token.codePoint())
              : '[' + PatternSets.of(token.text(), pattern) + ']';
    };
  }

  private String open(String opening, int at) {
    Scope around = scopes.element();
    if (opening.matches("\\(\\?[a-z-]+:")) {
      scopes.push(flags(opening, around));
      boolean folds = opening.matches("\\(\\?[a-z]*i.*");
      return folds ? "(?i:" : opening.contains("i") ? "(?-i:" : "(?:";
    }
    boolean looksAside = opening.matches("\\(\\?<?[=!]");
    scopes.push(new Scope(around.dotAll(), around.multiline(), looksAside ? "))" : ")"));
    if (looksAside) {
      return "(?:" + opening;
    }
    return groups.isReferred(at) ? "(" : "(?:";
  }

  private static Scope flags(String opening, Scope around) {
    int dash = opening.contains("-") ? opening.indexOf('-') : opening.length();
    String on = opening.substring(0, dash);
    String off = opening.substring(dash);
    return new Scope(
        on.contains("s") || (around.dotAll() && !off.contains("s")),
        on.contains("m") || (around.multiline() && !off.contains("m")),
        ")");
  }

  /** A fixed number of times is the same whether it is greedy or not. */
  private static String quantifier(String text) {
    return text.matches("\\{\\d+\\}\\?") ? text.substring(0, text.length() - 1) : text;
  }

  /** Returns the token that ends the class. */
  private int charClass(int open) {
    StringBuilder content = new StringBuilder();
    int at = open + 1;
    while (tokens.get(at).kind() != Kind.CLASS_CLOSE) {
      boolean isRange = tokens.get(at + 1).kind() == Kind.CLASS_RANGE;
      int low = tokens.get(at).codePoint();
      int high = isRange ? tokens.get(at + 2).codePoint() : -1;
      content.append(atom(tokens.get(at)));
      if (isRange) {
        content.append(low < 0 || high < 0 ? character('-') : "-");
        content.append(atom(tokens.get(at + 2)));
      }
      at += isRange ? 3 : 1;
    }
    boolean isNegated = tokens.get(open).text().length() == 2;
    if (content.isEmpty()) {
      out.append(isNegated ? '[' + PatternSets.ALL + ']' : "(?:(?!))");
    } else {
      out.append(isNegated ? "[^" : "[").append(content).append(']');
    }
    return at;
  }

  private String atom(EcmaToken token) {
    return token.codePoint() >= 0
        ? character(token.codePoint())
        : PatternSets.of(token.text(), pattern);
  }

  /** Half of a surrogate pair never matches with the flag u, and may do so without. */
  private String character(int codePoint) {
    if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
      throw new UnsupportedPatternException(pattern);
    }
    return PatternSets.character(codePoint);
  }
}
