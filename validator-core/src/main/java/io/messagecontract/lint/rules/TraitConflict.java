package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A trait replaces what its target says itself (AsyncAPI 2, Operation Object and Message Object,
 * traits: "Traits MUST be merged into the … object using the JSON Merge Patch algorithm"). AsyncAPI
 * 3 turns this round: "A property on a trait MUST NOT override the same property on the target
 * object" (Traits Merge Mechanism).
 */
final class TraitConflict implements DocumentRule {

  @Override
  public String id() {
    return "trait-conflict";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.version().major() > 2
        ? Stream.empty()
        : Stream.of("Operation Object", "Message Object")
            .flatMap(document::objects)
            .flatMap(target -> conflicts(target, document));
  }

  private Stream<Finding> conflicts(Place target, AsyncApiDocument document) {
    return target.member("traits").stream()
        .filter(traits -> traits.node().isArray())
        .flatMap(traits -> traits.children().stream())
        .flatMap(trait -> document.resolve(trait).stream())
        .flatMap(trait -> members(target, trait, document, true));
  }

  /** Fields behind references are compared as if they were written out, as they are merged. */
  private Stream<Finding> members(
      Place own, Place trait, AsyncApiDocument document, boolean fields) {
    return trait.children().stream()
        .filter(member -> !(fields && member.key().equals("traits")))
        .flatMap(
            member -> {
              Optional<Place> below = own.member(member.key()).filter(p -> !p.node().isNull());
              return below.stream()
                  .flatMap(
                      value ->
                          fields
                              ? written(value, member, document)
                              : conflict(value, member, document));
            });
  }

  private Stream<Finding> written(Place own, Place trait, AsyncApiDocument document) {
    Optional<Place> value = document.resolve(own);
    Optional<Place> over = document.resolve(trait);
    return value.isEmpty() || over.isEmpty()
        ? Stream.empty()
        : conflict(value.get(), over.get(), document);
  }

  private Stream<Finding> conflict(Place own, Place trait, AsyncApiDocument document) {
    if (own.node().equals(trait.node())) {
      return Stream.empty();
    }
    return isPlain(own) && isPlain(trait)
        ? members(own, trait, document, false)
        : Stream.of(
            Finding.of(
                    id(),
                    Severity.WARNING,
                    document.locate(own),
                    "A trait replaces this \""
                        + NodeKind.shortened(own.key())
                        + "\": AsyncAPI 2 lets the trait win, AsyncAPI 3 lets the target win.")
                .related("trait", document.locate(trait))
                .hint("say it in one of the two places"));
  }

  private static boolean isPlain(Place value) {
    return value.node().isObject() && !References.isReference(value.node());
  }
}
