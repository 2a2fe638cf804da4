package io.messagecontract.verdict;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges arrays in which no two items may be equal. */
final class UniqueItems {

  private final Run run;
  private final Set<Integer> seen = new HashSet<>();
  private @Nullable JsonNode first;

  UniqueItems(Run run) {
    this.run = run;
  }

  boolean accepts(Items items, int depth) throws IOException {
    List<Items.Contained> contained = items.contained();
    long[] found = new long[contained.size()];
    boolean accepted = true;
    int count = 0;
    for (JsonToken token = run.parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = run.parser.nextToken()) {
      JsonNode item = run.tree(token, depth);
      TreeRun whole = run.wholes().of(item);
      accepted &= isNew(item);
      Check check = items.at(count);
      accepted &= check == Check.ANYTHING || whole.accepts(check);
      for (int i = 0; i < found.length; i++) {
        found[i] += whole.accepts(contained.get(i).item()) ? 1 : 0;
      }
      count++;
      run.forget();
    }
    for (int i = 0; i < found.length; i++) {
      accepted &= contained.get(i).fits(found[i]);
    }
    return accepted && count >= items.least() && count <= items.most();
  }

  /** An item that is alone is not looked into: nothing may be equal to it. */
  private boolean isNew(JsonNode item) {
    if (first == null) {
      first = item;
      return true;
    }
    if (seen.isEmpty()) {
      seen.add(run.wholes().number(first));
    }
    return seen.add(run.wholes().number(item));
  }
}
