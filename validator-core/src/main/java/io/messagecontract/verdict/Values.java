package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The values that {@code enum} or {@code const} list.
 *
 * @param texts those that are strings
 * @param others the canonical texts of all others
 * @param longest how many characters the longest of these texts has
 * @param kinds the kinds of all of them
 */
record Values(Set<String> texts, Set<String> others, int longest, int kinds) {

  static Values of(Iterable<JsonNode> values) {
    Set<String> texts = new HashSet<>();
    Set<String> others = new HashSet<>();
    int longest = 0;
    int kinds = 0;
    for (JsonNode value : values) {
      kinds |= kinds(value);
      if (value.isTextual()) {
        texts.add(value.textValue());
      } else {
        String text = Objects.requireNonNull(CanonicalValue.of(value, Integer.MAX_VALUE));
        others.add(text);
        longest = Math.max(longest, text.length());
      }
    }
    return new Values(texts, others, longest, kinds);
  }

  Values and(Values more) {
    Set<String> bothTexts = new HashSet<>(texts);
    bothTexts.retainAll(more.texts);
    Set<String> bothOthers = new HashSet<>(others);
    bothOthers.retainAll(more.others);
    return new Values(bothTexts, bothOthers, Math.min(longest, more.longest), kinds & more.kinds);
  }

  /** Tells whether a value is listed that is no string. */
  boolean hold(JsonNode value) {
    String text = CanonicalValue.of(value, longest);
    return text != null && others.contains(text);
  }

  /** Tells whether a value has to be read as a whole to be compared. */
  boolean holdContainers() {
    return (kinds & (Kinds.OBJECT | Kinds.ARRAY)) != 0;
  }

  private static int kinds(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> Kinds.STRING;
      case NUMBER -> Kinds.INTEGER | Kinds.FRACTION;
      case BOOLEAN -> Kinds.BOOLEAN;
      case NULL -> Kinds.NULL;
      case OBJECT -> Kinds.OBJECT;
      case ARRAY -> Kinds.ARRAY;
      default -> 0;
    };
  }
}
