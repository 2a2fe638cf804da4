package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Keyword;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A member of a schema that is no keyword: whoever reads the schema passes over it (draft-07 core,
 * section 6.4; AsyncAPI 3.0.0, Schema Object).
 */
final class UnknownKeyword implements DocumentRule {

  @Override
  public String id() {
    return "unknown-keyword";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (SchemaVisit schema : document.schemas()) {
      if (Schemas.hasUnknown(schema, document)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    ReferredPlaces referred = new ReferredPlaces(document);
    return document.schemas().stream()
        .filter(schema -> !MisplacedKeyword.isPropertyMap(schema.place()))
        .flatMap(schema -> check(schema, referred, document));
  }

  private Stream<Finding> check(
      SchemaVisit schema, ReferredPlaces referred, AsyncApiDocument document) {
    List<Place> members = schema.place().children();
    if (schema.place().node().isArray()) {
      return Stream.empty();
    }
    Draft draft = Schemas.draft(schema, document);
    return members.stream()
        .filter(member -> Schemas.isUnknown(member.key(), draft))
        .filter(member -> !referred.includes(member))
        .filter(member -> !MisplacedKeyword.isPropertyBeside(schema, member))
        .map(member -> finding(schema.place(), member, draft, document));
  }

  private Finding finding(Place schema, Place member, Draft draft, AsyncApiDocument document) {
    return Finding.of(id(), Severity.WARNING, document.locate(member), message(member.key(), draft))
        .hint(new KeywordHints(schema, draft).hint(member));
  }

  private static String message(String name, Draft draft) {
    List<Keyword> elsewhere = Keyword.named(name);
    String nothing = "means nothing in " + draft.title() + '.';
    if (elsewhere.isEmpty()) {
      return '"' + name + "\" " + nothing;
    }
    Keyword first = elsewhere.get(0);
    String home =
        first.since() == Draft.DRAFT_07 && first.until() == Draft.DRAFT_07
            ? "the AsyncAPI Schema Object"
            : first.since().compareTo(draft) > 0 ? first.since().title() : first.until().title();
    return '"' + name + "\" is a keyword of " + home + " and " + nothing;
  }
}
