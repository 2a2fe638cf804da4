package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.keyword.KeywordValidator;
import java.util.List;

/**
 * The keyword {@code contains} of networknt for drafts that have no {@code minContains} and {@code
 * maxContains} (draft-07 validation, section 6.4.6): it counts by them in every draft. Instead of
 * the schema that it stands in, it sees one without them.
 */
final class PlainContains extends AbstractKeyword {

  private static final List<String> COUNTS = List.of("minContains", "maxContains");

  PlainContains() {
    super(KeywordType.CONTAINS.getValue());
  }

  @Override
  public KeywordValidator newValidator(
      SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
    return KeywordType.CONTAINS.newValidator(location, value, plain(parent, context), context);
  }

  private static Schema plain(Schema parent, SchemaContext context) {
    JsonNode schema = parent.getSchemaNode();
    if (COUNTS.stream().noneMatch(schema::has)) {
      return parent;
    }
    ObjectNode rest = JsonNodeFactory.instance.objectNode();
    rest.setAll((ObjectNode) schema);
    rest.remove(COUNTS);
    return context.newSchema(parent.getSchemaLocation(), rest, parent.getParentSchema());
  }
}
