package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.keyword.KeywordValidator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A keyword of networknt that counts, such as {@code maxLength}: it reads the last 32 bits of a
 * bound, so that at most 4294967295 characters would be at most -1. Instead it sees the largest
 * count that there can be, which no value comes to.
 */
final class BoundedCount extends AbstractKeyword {

  private final KeywordType counting;

  private BoundedCount(KeywordType counting) {
    super(counting.getValue());
    this.counting = counting;
  }

  static List<BoundedCount> all() {
    return Stream.of(
            KeywordType.MAX_LENGTH,
            KeywordType.MIN_LENGTH,
            KeywordType.MAX_ITEMS,
            KeywordType.MIN_ITEMS,
            KeywordType.MAX_PROPERTIES,
            KeywordType.MIN_PROPERTIES)
        .map(BoundedCount::new)
        .toList();
  }

  @Override
  public KeywordValidator newValidator(
      SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
    boolean isBeyond = value.isIntegralNumber() && !value.canConvertToInt();
    JsonNode bound = isBeyond ? IntNode.valueOf(Integer.MAX_VALUE) : value;
    return counting.newValidator(location, bound, parent, context);
  }
}
