package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Limits;
import java.util.IdentityHashMap;

/**
 * The values of one message that are there as wholes, each of them once: where values in values are
 * asked for again at every level, what was found out is known, and nothing is copied.
 */
final class Wholes {

  /** Tokens that are read of values, again and again where several schemas look into them. */
  private static final int MOST_TOKENS = 30_000_000;

  /** Characters that are as much as a token. */
  private static final int CHARACTERS = 32;

  final Limits limits;
  final Reference reference;
  private final EqualValues equal = new EqualValues();
  private IdentityHashMap<JsonNode, TreeRun> runs = new IdentityHashMap<>();
  private int left = MOST_TOKENS;

  Wholes(Limits limits, Reference reference) {
    this.limits = limits;
    this.reference = reference;
  }

  TreeRun of(JsonNode value) {
    if (!value.isContainerNode()) {
      return new TreeRun(this, value);
    }
    TreeRun known = runs.get(value);
    if (known == null) {
      known = new TreeRun(this, value);
      runs.put(value, known);
    }
    return known;
  }

  /** Returns a number that all values have which are equal to this one. */
  Integer number(JsonNode value) {
    return equal.number(value);
  }

  /** Tokens without a limit would multiply the schemas with the levels of a message. */
  void spend(int characters) {
    left -= 1 + characters / CHARACTERS;
    if (left < 0) {
      throw new UnclearException();
    }
  }

  /** Lets go of values that do not come again; the numbers of those that are equal stay. */
  void forget() {
    if (!runs.isEmpty()) {
      runs = new IdentityHashMap<>();
    }
    equal.forget();
  }
}
