package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.Field;
import io.messagecontract.asyncapi.ObjectType;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import io.messagecontract.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An object has a field that the specification does not know there, and that is no extension
 * (Specification Extensions: {@code ^x-}). One of another version, or of a binding, of which there
 * may be newer versions, is a warning.
 */
final class UnknownField implements DocumentRule {

  @Override
  public String id() {
    return "unknown-field";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(visit -> visit.object().isPresent())
        .flatMap(visit -> check(visit, visit.object().orElseThrow(), document));
  }

  private Stream<Finding> check(Visit visit, ObjectType object, AsyncApiDocument document) {
    return visit.place().children().stream()
        .filter(member -> !member.key().startsWith("x-"))
        .filter(
            member ->
                object.field(visit.place().node(), member.key(), document.version()).isEmpty())
        .filter(member -> !(member.key().equals("$ref") && visit.place().node().has("$ref")))
        .map(member -> unknown(visit.place(), object, member, document));
  }

  private Finding unknown(
      Place holder, ObjectType object, Place member, AsyncApiDocument document) {
    Optional<Field> elsewhere =
        Stream.concat(
                object.fields().stream(),
                object.variants().stream().flatMap(v -> v.fields().stream()))
            .filter(field -> field.name().equals(member.key()))
            .findFirst();
    if (elsewhere.isPresent()) {
      return Finding.of(
              id(),
              Severity.WARNING,
              document.locate(member),
              "\""
                  + member.key()
                  + "\" means nothing here: "
                  + why(elsewhere.get(), object, document))
          .hint("remove it, or declare the version that knows it");
    }
    List<String> known =
        object.fieldsOf(holder.node()).stream()
            .filter(field -> field.isIn(document.version()))
            .map(Field::name)
            .filter(name -> !holder.node().has(name))
            .toList();
    List<String> near = Nearest.to(member.key(), known);
    return Finding.of(
            id(),
            object.binding() ? Severity.WARNING : Severity.ERROR,
            document.locate(member),
            "The " + object.name() + " knows no \"" + NodeKind.shortened(member.key()) + "\".")
        .hint(
            near.isEmpty()
                ? "remove it, or let its name begin with \"x-\""
                : Nearest.question(member.key(), near));
  }

  private static String why(Field field, ObjectType object, AsyncApiDocument document) {
    int major = document.version().major();
    if (field.since().orElse(0) > document.version().minor()) {
      return "the "
          + object.name()
          + " has it since "
          + major
          + '.'
          + field.since().getAsInt()
          + ".0.";
    }
    if (field.until().isPresent() && field.until().getAsInt() < document.version().minor()) {
      return "the "
          + object.name()
          + " had it until "
          + major
          + '.'
          + field.until().getAsInt()
          + ".0.";
    }
    return "it belongs to another kind of " + object.name() + ".";
  }
}
