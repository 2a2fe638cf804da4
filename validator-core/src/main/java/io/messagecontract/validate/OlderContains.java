package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.ContainsValidator;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.keyword.KeywordValidator;
import java.util.List;
import java.util.Set;

/**
 * The keyword {@code contains} of networknt for drafts before 2020-12. It counts by {@code
 * minContains} and {@code maxContains} in every draft, which those up to draft-07 do not have
 * (draft-07 validation, section 6.4.6): there, instead of the schema that it stands in, it sees one
 * without them. And the items that it finds are evaluated ones for {@code unevaluatedItems} from
 * 2020-12 on only (2019-09 core, section 9.3.1.3).
 */
final class OlderContains extends AbstractKeyword {

  private static final List<String> COUNTS = List.of("minContains", "maxContains");

  private static final Set<SpecificationVersion> COUNTLESS =
      Set.of(SpecificationVersion.DRAFT_6, SpecificationVersion.DRAFT_7);

  OlderContains() {
    super(KeywordType.CONTAINS.getValue());
  }

  @Override
  public KeywordValidator newValidator(
      SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
    boolean counts = !COUNTLESS.contains(context.getDialect().getSpecificationVersion());
    return new Silent(location, value, counts ? parent : plain(parent, context), context);
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

  /** Notes no items that it finds. */
  private static final class Silent extends ContainsValidator {

    Silent(SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
      super(location, value, parent, context);
    }

    @Override
    protected boolean hasUnevaluatedItemsInEvaluationPath(ExecutionContext context) {
      return false;
    }
  }
}
