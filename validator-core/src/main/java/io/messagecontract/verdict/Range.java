package io.messagecontract.verdict;

import io.messagecontract.document.Place;
import java.math.BigDecimal;
import java.util.Optional;

/** How much of something there has to be, by the keywords of several schemas. */
final class Range {

  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private long least;
  private long most = Long.MAX_VALUE;

  void add(Source source, Place schema, String minimum, String maximum) {
    least = Math.max(least, limit(source.reader().keyword(schema, minimum), least));
    most = Math.min(most, limit(source.reader().keyword(schema, maximum), most));
  }

  /** Returns the number that a keyword holds, or another one where it holds none. */
  static long limit(Optional<Place> keyword, long otherwise) {
    return keyword.isPresent() && keyword.get().node().isNumber()
        ? keyword.get().node().decimalValue().min(MOST).longValue()
        : otherwise;
  }

  long least() {
    return least;
  }

  long most() {
    return most;
  }

  boolean isOpen() {
    return least <= 0 && most == Long.MAX_VALUE;
  }
}
