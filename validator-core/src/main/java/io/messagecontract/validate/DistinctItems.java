package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.keyword.UniqueItemsValidator;
import com.networknt.schema.path.NodePath;
import io.messagecontract.verdict.EqualValues;

/**
 * The keyword {@code uniqueItems} of networknt for items that are chosen to have one hash: it puts
 * them into a hash set, which looks at all of them for each one then.
 */
final class DistinctItems extends AbstractKeyword {

  private static final ArrayNode TWICE = JsonNodeFactory.instance.arrayNode().add(0).add(0);

  DistinctItems() {
    super("uniqueItems");
  }

  @Override
  public KeywordValidator newValidator(
      SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
    return new Validator(location, value, parent, context);
  }

  private static final class Validator extends UniqueItemsValidator {

    private final boolean asks;

    Validator(SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
      super(location, value, parent, context);
      this.asks = value.booleanValue();
    }

    /** Instead of an array in which something stands twice, networknt sees the smallest of them. */
    @Override
    public void validate(
        ExecutionContext context, JsonNode value, JsonNode root, NodePath location) {
      if (asks && value.isArray() && !EqualValues.areDistinct(value)) {
        super.validate(context, TWICE, root, location);
      }
    }
  }
}
