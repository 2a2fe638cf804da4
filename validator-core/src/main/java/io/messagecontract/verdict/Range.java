package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import java.math.BigDecimal;
import java.util.Optional;

/** How much of something there has to be, by the keywords of several schemas. */
final class Range {

  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private long least;
  private long most = Long.MAX_VALUE;

  void add(Source source, Place schema, String minimum, String maximum) {
    limit(source.reader().keyword(schema, minimum))
        .ifPresent(limit -> least = Math.max(least, limit));
    limit(source.reader().keyword(schema, maximum))
        .ifPresent(limit -> most = Math.min(most, limit));
  }

  static Optional<Long> limit(Optional<Place> keyword) {
    return keyword
        .map(Place::node)
        .filter(JsonNode::isNumber)
        .map(limit -> limit.decimalValue().min(MOST).longValue());
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
