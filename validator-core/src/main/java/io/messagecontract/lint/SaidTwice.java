package io.messagecontract.lint;

import io.messagecontract.finding.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out one of two findings about one schema: that its keywords contradict each other, and that
 * no value satisfies it. Of a part the first is said, which names keywords and values; of a whole
 * message the second, which says how grave it is.
 */
final class SaidTwice {

  private static final String BOUNDS = "contradicting-bounds";

  /** A wrong default keeps no value out. */
  private static final Pattern KEYWORD =
      Pattern.compile("(.*)/(?:required/\\d+|(?!default$)[^/]+)", Pattern.DOTALL);

  private SaidTwice() {}

  static List<Finding> removed(List<Finding> findings) {
    Map<String, Finding> impossible =
        findings.stream()
            .filter(finding -> finding.rule().value().equals(UnsatisfiableSchema.ID))
            .collect(
                Collectors.toMap(
                    f -> schema(f, f.location().pointer()), Function.identity(), (a, b) -> a));
    Set<Finding> removed = new HashSet<>();
    for (Finding finding : findings) {
      Finding other = impossible.get(schema(finding));
      if (finding.rule().value().equals(BOUNDS) && other != null) {
        removed.add(other.isError() ? finding : other);
      }
    }
    return findings.stream().filter(finding -> !removed.contains(finding)).toList();
  }

  /** Returns the schema that a contradiction of two keywords is about. */
  private static String schema(Finding bounds) {
    Matcher matcher = KEYWORD.matcher(bounds.location().pointer());
    return matcher.matches() ? schema(bounds, matcher.group(1)) : "";
  }

  private static String schema(Finding finding, String pointer) {
    return finding.location().source() + '#' + pointer;
  }
}
