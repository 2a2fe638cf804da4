package io.messagecontract.language;

import io.messagecontract.language.PatternTree.Ahead;
import io.messagecontract.language.PatternTree.Behind;
import io.messagecontract.language.PatternTree.Characters;
import io.messagecontract.language.PatternTree.Choice;
import io.messagecontract.language.PatternTree.Next;
import io.messagecontract.language.PatternTree.Repetition;
import io.messagecontract.language.PatternTree.Sequence;
import io.messagecontract.pattern.EcmaPattern;
import io.messagecontract.pattern.EcmaPattern.Problem;
import io.messagecontract.pattern.EcmaToken;
import io.messagecontract.pattern.EcmaToken.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a tree of the parts of a regular expression, and says what is not covered. */
final class PatternReader {

  private static final int LONGEST = 20_000;
  private static final int DEEPEST = 200;

  private static final Pattern FLAGS = Pattern.compile("\\(\\?([a-z]*)(?:-([a-z]*))?:");
  private static final Pattern TIMES = Pattern.compile("\\{(\\d+)(,)?(\\d+)?\\}\\??");
  private static final Pattern REFERENCE = Pattern.compile("\\\\(?:[1-9]\\d*|k<.*>)");

  /** What is read of a group that is still open, with the flags of ES2025 that hold in it. */
  private record Group(
      String opening,
      boolean dotAll,
      boolean multiline,
      List<PatternTree> branches,
      List<PatternTree> parts) {

    Group(String opening, boolean dotAll, boolean multiline) {
      this(opening, dotAll, multiline, new ArrayList<>(), new ArrayList<>());
    }

    void endBranch() {
      branches.add(parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts)));
      parts.clear();
    }

    PatternTree tree() {
      endBranch();
      PatternTree inner = branches.size() == 1 ? branches.get(0) : new Choice(branches);
      return switch (opening) {
        case "(?=" -> new Ahead(inner, false);
        case "(?!" -> new Ahead(inner, true);
        case "(?<=" -> new Behind(inner, false, false);
        case "(?<!" -> new Behind(inner, false, true);
        default -> inner;
      };
    }
  }

  private final List<EcmaToken> tokens;
  private final Deque<Group> groups = new ArrayDeque<>();

  private PatternReader(List<EcmaToken> tokens) {
    this.tokens = tokens;
  }

  static PatternTree read(String pattern) throws LanguageException {
    if (pattern.length() > LONGEST) {
      throw LanguageException.tooLarge("the pattern is too long");
    }
    EcmaPattern read = EcmaPattern.of(pattern);
    if (read.problems().stream().anyMatch(Problem::fatal)) {
      throw new LanguageException("this is no pattern of ECMA-262");
    }
    return new PatternReader(read.tokens()).tree();
  }

  private PatternTree tree() throws LanguageException {
    groups.push(new Group("", false, false));
    for (int i = 0; i < tokens.size(); i++) {
      EcmaToken token = tokens.get(i);
      Group group = groups.element();
      switch (token.kind()) {
        case CHARACTER -> group.parts().add(new Characters(set(token)));
        case ESCAPE -> group.parts().add(escape(token));
        case SIGN -> sign(token.text().charAt(0), group);
        case OPEN -> open(token.text(), group);
        case CLOSE -> close();
        case QUANTIFIER -> repeat(token.text(), group.parts());
        case CLASS_OPEN -> i = charClass(i, group.parts());
        default -> throw new IllegalStateException("outside of a class: " + token);
      }
    }
    return groups.element().tree();
  }

  private void sign(char sign, Group group) {
    switch (sign) {
      case '^' -> group.parts().add(group.multiline() ? startOfLine() : PatternTree.START);
      case '$' ->
          group
              .parts()
              .add(group.multiline() ? new Next(CharacterSets.LINE_END, true) : PatternTree.END);
      case '.' ->
          group
              .parts()
              .add(new Characters(group.dotAll() ? CodePoints.ALL : CharacterSets.LINE_END.not()));
      default -> group.endBranch();
    }
  }

  private static PatternTree startOfLine() {
    Behind lineEnd = new Behind(new Characters(CharacterSets.LINE_END), false, false);
    return new Choice(List.of(PatternTree.START, lineEnd));
  }

  private static PatternTree escape(EcmaToken token) throws LanguageException {
    if (REFERENCE.matcher(token.text()).matches()) {
      throw new LanguageException("references to groups are not regular");
    }
    return switch (token.text()) {
      case "\\b" -> PatternTree.wordEdge(true);
      case "\\B" -> PatternTree.wordEdge(false);
      default -> new Characters(set(token));
    };
  }

  private void open(String opening, Group around) throws LanguageException {
    if (groups.size() > DEEPEST) {
      throw LanguageException.tooLarge("the pattern is nested too deeply");
    }
    Matcher flags = FLAGS.matcher(opening);
    if (!flags.matches()) {
      groups.push(new Group(opening, around.dotAll(), around.multiline()));
      return;
    }
    String on = flags.group(1);
    String off = flags.group(2) == null ? "" : flags.group(2);
    if (on.contains("i")) {
      throw new LanguageException("the flag i is not covered");
    }
    groups.push(
        new Group(
            "(?:",
            on.contains("s") || (around.dotAll() && !off.contains("s")),
            on.contains("m") || (around.multiline() && !off.contains("m"))));
  }

  private void close() {
    PatternTree tree = groups.pop().tree();
    groups.element().parts().add(tree);
  }

  private static void repeat(String sign, List<PatternTree> parts) throws LanguageException {
    int last = parts.size() - 1;
    PatternTree part = parts.get(last);
    parts.set(
        last,
        switch (sign.charAt(0)) {
          case '*' -> new Repetition(part, 0, Repetition.UNLIMITED);
          case '+' -> new Repetition(part, 1, Repetition.UNLIMITED);
          case '?' -> new Repetition(part, 0, 1);
          default -> times(sign, part);
        });
  }

  private static PatternTree times(String sign, PatternTree part) throws LanguageException {
    Matcher times = TIMES.matcher(sign);
    if (!times.matches()) {
      throw new IllegalStateException("no quantifier: " + sign);
    }
    int least = number(times.group(1));
    int most =
        times.group(2) == null
            ? least
            : times.group(3) == null ? Repetition.UNLIMITED : number(times.group(3));
    return new Repetition(part, least, most);
  }

  private static int number(String digits) throws LanguageException {
    String plain = digits.replaceFirst("^0+(?=.)", "");
    if (plain.length() > 6) {
      throw LanguageException.tooLarge("a quantifier is too large");
    }
    return Integer.parseInt(plain);
  }

  /** Returns the token that ends the class. */
  private int charClass(int open, List<PatternTree> parts) throws LanguageException {
    List<CodePoints> sets = new ArrayList<>();
    int at = open + 1;
    while (tokens.get(at).kind() != Kind.CLASS_CLOSE) {
      boolean isRange = tokens.get(at + 1).kind() == Kind.CLASS_RANGE;
      CodePoints low = set(tokens.get(at));
      sets.add(low);
      if (isRange) {
        CodePoints high = set(tokens.get(at + 2));
        int from = tokens.get(at).codePoint();
        int to = tokens.get(at + 2).codePoint();
        sets.add(high);
        sets.add(from < 0 || to < 0 ? CodePoints.of('-', '-') : CodePoints.of(from, to));
      }
      at += isRange ? 3 : 1;
    }
    CodePoints all = CodePoints.union(sets);
    boolean isNegated = tokens.get(open).text().length() == 2;
    parts.add(new Characters(isNegated ? all.not() : all));
    return at;
  }

  private static CodePoints set(EcmaToken token) throws LanguageException {
    int character = token.codePoint();
    if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
      throw new LanguageException("half of a surrogate pair is not covered");
    }
    return character >= 0 ? CodePoints.of(character, character) : CharacterSets.of(token.text());
  }
}
