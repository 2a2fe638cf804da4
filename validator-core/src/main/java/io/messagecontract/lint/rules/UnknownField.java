package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.Field;
import io.messagecontract.asyncapi.ObjectType;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import io.messagecontract.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An object has a field that the specification does not know there, and that is no extension
 * (AsyncAPI 2.6.0 and 3.0.0, "Specification Extensions": {@code ^x-}). One of another minor
 * version, or of a binding, of which there may be newer versions, is a warning.
 */
final class UnknownField implements DocumentRule {

  @Override
  public String id() {
    return "unknown-field";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    for (Visit visit : document.visits()) {
      if (visit.object().isPresent() && hasUnknown(visit, document)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream()
        .filter(visit -> visit.object().isPresent())
        .flatMap(visit -> check(visit.place(), visit.object().orElseThrow(), document));
  }

  private static boolean hasUnknown(Visit visit, AsyncApiDocument document) {
    JsonNode holder = visit.place().node();
    for (Map.Entry<String, JsonNode> member : holder.properties()) {
      if (isUnknown(holder, member.getKey(), visit.object().orElseThrow(), document)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnknown(
      JsonNode holder, String key, ObjectType object, AsyncApiDocument document) {
    return !key.startsWith("x-")
        && !key.equals("$ref")
        && object.field(holder, key, document.version()).isEmpty();
  }

  private Stream<Finding> check(Place holder, ObjectType object, AsyncApiDocument document) {
    return holder.children().stream()
        .filter(member -> isUnknown(holder.node(), member.key(), object, document))
        .map(
            member ->
                OtherField.of(object, holder.node(), member.key(), document.version())
                    .map(other -> other(member, other, document))
                    .orElseGet(() -> unknown(holder, object, member, document)));
  }

  private Finding other(Place member, OtherField other, AsyncApiDocument document) {
    String text = "\"" + member.key() + "\" means nothing here: " + other.why() + '.';
    return Finding.of(id(), Severity.WARNING, document.locate(member), text).hint(other.hint());
  }

  private Finding unknown(
      Place holder, ObjectType object, Place member, AsyncApiDocument document) {
    Severity severity = object.binding() ? Severity.WARNING : Severity.ERROR;
    String text =
        "The " + object.name() + " knows no \"" + NodeKind.shortened(member.key()) + "\".";
    return Finding.of(id(), severity, document.locate(member), text)
        .hint(hint(holder, object, member.key(), document));
  }

  /** Tells whether a field is there under a name that is an error and asks for this one. */
  static boolean isMeant(String name, Place holder, ObjectType object, AsyncApiDocument document) {
    return !object.binding()
        && holder.children().stream()
            .map(Place::key)
            .filter(key -> !key.startsWith("x-"))
            .filter(key -> object.field(holder.node(), key, document.version()).isEmpty())
            .filter(key -> OtherField.of(object, holder.node(), key, document.version()).isEmpty())
            .filter(key -> MovedField.hint(document.version(), object.name(), key).isEmpty())
            .anyMatch(key -> Nearest.to(key, free(holder, object, document)).contains(name));
  }

  private static List<String> free(Place holder, ObjectType object, AsyncApiDocument document) {
    return object.fieldsOf(holder.node()).stream()
        .filter(field -> field.isIn(document.version()))
        .map(Field::name)
        .filter(name -> !holder.node().has(name))
        .toList();
  }

  private static String hint(
      Place holder, ObjectType object, String key, AsyncApiDocument document) {
    Optional<String> moved = MovedField.hint(document.version(), object.name(), key);
    if (moved.isPresent()) {
      return moved.get();
    }
    List<String> free = free(holder, object, document);
    return Nearest.to(key, free).isEmpty()
        ? "remove it, or let its name begin with \"x-\""
        : Nearest.question(key, free);
  }
}
