package io.messagecontract.verdict;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges arrays in which no two items may be equal. */
final class UniqueItems {

  private final Run run;

  UniqueItems(Run run) {
    this.run = run;
  }

  boolean accepts(Items items, int depth) throws IOException {
    List<Items.Contained> contained = items.contained();
    long[] found = new long[contained.size()];
    Set<String> seen = new HashSet<>();
    boolean accepted = true;
    int count = 0;
    for (JsonToken token = run.parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = run.parser.nextToken()) {
      JsonNode item = run.tree(token, depth);
      accepted &= seen.add(CanonicalValue.of(item));
      Check check = items.at(count);
      accepted &= check == Check.ANYTHING || run.accepts(check, item);
      for (int i = 0; i < found.length; i++) {
        found[i] += run.accepts(contained.get(i).item(), item) ? 1 : 0;
      }
      count++;
    }
    for (int i = 0; i < found.length; i++) {
      accepted &= contained.get(i).fits(found[i]);
    }
    return accepted && count >= items.least() && count <= items.most();
  }
}
