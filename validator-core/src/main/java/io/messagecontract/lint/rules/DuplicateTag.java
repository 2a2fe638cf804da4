package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType.ListOf;
import io.messagecontract.asyncapi.ValueType.ObjectOf;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/** A list holds two tags of one name (Tags Object: each tag name in the list is unique). */
final class DuplicateTag implements DocumentRule {

  @Override
  public String id() {
    return "duplicate-tag";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(DuplicateTag::isTags)
        .flatMap(visit -> Repetition.findings(id(), "tag", names(visit, document), document));
  }

  private static boolean isTags(Visit visit) {
    return visit.type() instanceof ListOf list
        && list.item() instanceof ObjectOf object
        && object.name().equals("Tag Object");
  }

  private static List<Place> names(Visit list, AsyncApiDocument document) {
    return list.place().children().stream()
        .flatMap(tag -> document.resolve(tag).stream())
        .flatMap(tag -> tag.member("name").stream())
        .toList();
  }
}
