package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemaVisit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.vocabulary.Draft;
import io.messagecontract.vocabulary.Keyword;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A keyword beside a {@code $ref}, where it means nothing (draft-07 core, section 8.3; AsyncAPI
 * 3.0.0, Reference Object). Notes such as {@code description} are left alone, and so is what the
 * referenced schema says anyway.
 */
final class IgnoredSibling implements SchemaRule {

  @Override
  public String id() {
    return "ignored-sibling";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (SchemaVisit schema : document.schemas()) {
      if (hasSiblings(schema)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSiblings(SchemaVisit schema) {
    return Schemas.isVoid(schema) && schema.place().node().size() > 1;
  }

  @Override
  public Stream<Finding> check(SchemaVisit schema, AsyncApiDocument document) {
    if (!hasSiblings(schema)) {
      return Stream.empty();
    }
    Draft draft = Schemas.draft(schema, document);
    Optional<Place> target = document.resolve(schema.place());
    List<Place> ignored =
        schema.place().children().stream()
            .filter(member -> Keyword.of(member.key(), draft).filter(Keyword::asserts).isPresent())
            .filter(member -> target.filter(t -> says(t, member)).isEmpty())
            .toList();
    return ignored.stream().limit(1).map(first -> finding(first, ignored, document));
  }

  private static boolean says(Place target, Place member) {
    return member.node().equals(target.node().get(member.key()));
  }

  private Finding finding(Place first, List<Place> ignored, AsyncApiDocument document) {
    String names = Schemas.quoted(ignored.stream().map(Place::key));
    String verb = ignored.size() == 1 ? " is" : " are";
    return Finding.of(
            id(),
            Severity.WARNING,
            document.locate(first),
            names + verb + " ignored, because a \"$ref\" stands beside.")
        .hint("write allOf: with the $ref and the rest as two entries");
  }
}
