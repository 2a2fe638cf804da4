package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Judges one value that is there as a whole; what several branches ask, it finds out once. */
final class TreeRun {

  private final Wholes wholes;
  private final JsonNode value;
  private final Map<Check, Boolean> known = new HashMap<>();

  TreeRun(Wholes wholes, JsonNode value) {
    this.wholes = wholes;
    this.value = value;
  }

  boolean accepts(Check check) {
    Boolean before = known.get(check);
    if (before == null) {
      before = judge(check.content());
      known.put(check, before);
    }
    return before;
  }

  private boolean judge(Check.Content content) {
    Reference reference = wholes.reference;
    for (Check.Left left : content.left()) {
      if (!reference.accepts(left.schema(), value)) {
        return false;
      }
    }
    Check.Documented documented = content.documented();
    if (documented != null
        && !reference.isDocumented(documented.dialect(), documented.schemas(), value)) {
      return false;
    }
    if (!accepts(content.shape())) {
      return false;
    }
    for (Choice choice : content.choices()) {
      if (!choice.holds(this::accepts)) {
        return false;
      }
    }
    return true;
  }

  private boolean accepts(Shape shape) {
    Run run = new Run(value, wholes);
    try {
      return run.shape(run.parser.nextToken(), shape, 0);
    } catch (IOException e) {
      throw new IllegalStateException("a tree cannot fail to be read", e);
    }
  }
}
