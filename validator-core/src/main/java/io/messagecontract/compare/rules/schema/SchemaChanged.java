package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Keywords;
import io.messagecontract.inclusion.ValuePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A keyword for which there is no rule of its own says something else. */
final class SchemaChanged implements SchemaRule {

  private static final RuleId ID = new RuleId("schema-changed");

  /** What other rules and the walk look at is left to them. */
  private static final Set<String> LEFT =
      Set.of(
          "type",
          "required",
          "properties",
          "enum",
          "const",
          "pattern",
          "multipleOf",
          "format",
          "contentEncoding",
          "contentMediaType",
          "contentSchema",
          "uniqueItems",
          "patternProperties",
          "propertyNames",
          "additionalProperties",
          "unevaluatedProperties",
          "dependencies",
          "dependentRequired",
          "dependentSchemas",
          "items",
          "prefixItems",
          "additionalItems",
          "unevaluatedItems",
          "contains",
          "minContains",
          "maxContains",
          "not",
          "if",
          "then",
          "else");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    return new KeywordChanges(this, "keep what the schema said, or add a new property beside it")
        .of(pair, keywords(pair));
  }

  private static List<String> keywords(SchemaPair pair) {
    boolean isPaired = pair.union().isPresent();
    return Stream.concat(pair.was().conjuncts().stream(), pair.is().conjuncts().stream())
        .flatMap(schema -> schema.children().stream())
        .map(Place::key)
        .filter(Keywords::asserts)
        .filter(keyword -> !LEFT.contains(keyword) && !Bound.isBound(keyword))
        .filter(keyword -> !isPaired || !(keyword.equals("anyOf") || keyword.equals("oneOf")))
        .distinct()
        .sorted()
        .toList();
  }

  /** What stands for all that none of the rules has found between two schemas. */
  static Change whole(Optional<Place> was, Optional<Place> is) {
    return new Change(
        ID,
        ValuePath.ROOT,
        List.of(ValuePath.ROOT),
        List.of(),
        "",
        Said.at(was.stream().toList()),
        Said.at(is.stream().toList()),
        "The schema of the message is put together in another way",
        "keep properties and the keywords that look at them in one schema",
        Focus.ANY,
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
