package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType.ListOf;
import io.messagecontract.asyncapi.ValueType.ObjectOf;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list holds two different tags of one name (AsyncAPI 2.6.0, "AsyncAPI Object", tags: "Each tag
 * name in the list MUST be unique"). AsyncAPI 3 does not say so any more; two equal tags are an
 * {@link InvalidValue} in both.
 */
final class DuplicateTag implements DocumentRule {

  @Override
  public String id() {
    return "duplicate-tag";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    Severity severity = document.version().major() == 2 ? Severity.ERROR : Severity.WARNING;
    return document.visits().stream()
        .filter(DuplicateTag::isTags)
        .flatMap(
            visit -> Repetition.findings(id(), severity, "tag", names(visit, document), document));
  }

  private static boolean isTags(Visit visit) {
    return visit.type() instanceof ListOf list
        && list.item() instanceof ObjectOf object
        && object.name().equals("Tag Object");
  }

  private static List<Place> names(Visit list, AsyncApiDocument document) {
    Set<JsonNode> seen = new HashSet<>();
    return list.place().children().stream()
        .filter(tag -> seen.add(tag.node()))
        .flatMap(tag -> document.resolve(tag).stream())
        .flatMap(tag -> tag.member("name").stream())
        .toList();
  }
}
