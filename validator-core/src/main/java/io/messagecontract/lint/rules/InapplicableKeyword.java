package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A keyword for another type than the schema allows (draft-07 validation, sections 6.2 to 6.5: each
 * applies to one type of value and accepts all others).
 */
final class InapplicableKeyword implements SchemaRule {

  @Override
  public String id() {
    return "inapplicable-keyword";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (SchemaVisit schema : document.schemas()) {
      if (!findings(schema, document).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(SchemaVisit schema, AsyncApiDocument document) {
    return findings(schema, document).stream();
  }

  private List<Finding> findings(SchemaVisit schema, AsyncApiDocument document) {
    Set<String> types = Schemas.types(schema.place().node());
    if (types.isEmpty() || !Type.NAMES.containsAll(types)) {
      return List.of();
    }
    Draft draft = Schemas.draft(schema, document);
    List<Finding> found = new ArrayList<>();
    for (Place member : Schemas.members(schema)) {
      Optional<Keyword> keyword = Keyword.of(member.key(), draft);
      if (keyword.isPresent()
          && keyword.get().asserts()
          && keyword.get().form().fits(member.node())
          && !appliesToAny(keyword.get(), types)
          && !saysNothing(member.node())) {
        found.add(finding(member, keyword.get(), types, document));
      }
    }
    return found;
  }

  private static boolean appliesToAny(Keyword keyword, Set<String> types) {
    for (String type : types) {
      if (keyword.appliesTo(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysNothing(JsonNode value) {
    return value.isContainerNode() ? value.isEmpty() : value.isBoolean() && value.booleanValue();
  }

  private Finding finding(
      Place member, Keyword keyword, Set<String> types, AsyncApiDocument document) {
    String article = keyword.type().matches("[aeiou].*") ? "an " : "a ";
    return Finding.of(
            id(),
            Severity.WARNING,
            document.locate(member),
            '"'
                + member.key()
                + "\" is about "
                + article
                + keyword.type()
                + ", but the type here is "
                + String.join(" or ", types)
                + ".")
        .hint(hint(keyword, types));
  }

  private static String hint(Keyword keyword, Set<String> types) {
    boolean parts = keyword.name().equals("properties") || keyword.name().equals("required");
    if (parts && types.contains("array")) {
      return "write it below \"items\", or correct the type";
    }
    return "remove it, or correct the type";
  }
}
