package io.messagecontract.solver;

import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Kind;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a set has no value: what a value would have to be like, the rule that closed the case, and
 * the smaller cases that it rests on.
 *
 * @param asked what a value would have to be like; empty where it is the same as around it
 * @param rule what shows that there is no such value
 * @param parts the proofs that the rule needs
 * @since 0.1.0
 */
public record Proof(List<Formula> asked, String rule, List<Proof> parts) {

  private static final int MOST_FORMULAS = 8;
  private static final int DEEPEST = 40;

  /** Copies the lists. */
  public Proof {
    asked = List.copyOf(asked);
    parts = List.copyOf(parts);
  }

  static Proof of(String rule) {
    return new Proof(List.of(), rule, List.of());
  }

  static Proof of(String rule, List<Proof> parts) {
    return new Proof(List.of(), rule, parts);
  }

  /** Returns the proof of a question from the proofs for the kinds that are left. */
  static Proof ofKinds(List<Formula> asked, List<Proof> kinds) {
    return switch (kinds.size()) {
      case 0 -> new Proof(asked, "no kind of value is left", List.of());
      case 1 -> new Proof(asked, kinds.get(0).rule(), kinds.get(0).parts());
      default -> new Proof(asked, "no kind of value will do", kinds);
    };
  }

  Proof of(Kind kind) {
    return new Proof(asked, kind.name().toLowerCase(Locale.ROOT) + ": " + rule, parts);
  }

  /** Returns the proof as an indented text; what was shown before is only named again. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    print(text, 0, new IdentityHashMap<>());
    return text.toString();
  }

  private void print(StringBuilder text, int depth, Map<Proof, Integer> shown) {
    text.append("  ".repeat(depth));
    Integer before = shown.get(this);
    if (before != null && !parts.isEmpty()) {
      text.append("as in (").append(before).append(")\n");
      return;
    }
    shown.put(this, shown.size() + 1);
    text.append('(').append(shown.size()).append(") ");
    if (!asked.isEmpty()) {
      text.append(
          asked.stream()
              .limit(MOST_FORMULAS)
              .map(Formula::toString)
              .collect(Collectors.joining("; ", "", asked.size() > MOST_FORMULAS ? "; …" : "")));
      text.append(": ");
    }
    text.append(rule).append('\n');
    if (depth >= DEEPEST && !parts.isEmpty()) {
      text.append("  ".repeat(depth + 1)).append("…\n");
      return;
    }
    parts.forEach(part -> part.print(text, depth + 1, shown));
  }
}
