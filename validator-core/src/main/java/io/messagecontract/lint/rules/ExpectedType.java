package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType;
import io.messagecontract.asyncapi.ValueType.Choice;
import io.messagecontract.asyncapi.ValueType.ListOf;
import io.messagecontract.asyncapi.ValueType.MapOf;
import io.messagecontract.asyncapi.ValueType.ObjectOf;
import io.messagecontract.asyncapi.ValueType.Referring;
import io.messagecontract.asyncapi.ValueType.Schema;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import java.util.Optional;
import java.util.Set;

/** Says which type a value must have, and how to give it that type. */
final class ExpectedType {

  private static final Set<String> SCHEMA_TYPES =
      Set.of("string", "number", "integer", "boolean", "object", "array", "null");

  private ExpectedType() {}

  static boolean isReference(ValueType type) {
    return type instanceof ObjectOf object && object.reference() == Referring.REQUIRED;
  }

  /** Returns {@code a text}, {@code an object (Info Object)}, {@code "send" or "receive"}. */
  static String words(ValueType type) {
    if (isReference(type) && type instanceof ObjectOf object) {
      return "a reference to a " + object.name();
    }
    return type instanceof ObjectOf object
        ? "an object (" + object.name() + ')'
        : type.description();
  }

  static String hint(Visit visit, AsyncApiDocument document) {
    ValueType type = visit.type();
    JsonNode node = visit.place().node();
    if (node.isNull()) {
      return shape(type) + ", or remove it";
    }
    if (isReference(type) && node.asText().contains("#/")) {
      return "write $ref: '" + NodeKind.shortened(node.asText()) + '\'';
    }
    Optional<String> definition = definition(visit, document);
    if (definition.isPresent()) {
      return "write $ref: '#" + definition.get() + '\'';
    }
    return node.isValueNode() ? scalar(type, node) : shape(type);
  }

  private static String scalar(ValueType type, JsonNode node) {
    if (isText(type)) {
      return "put it in quotes";
    }
    if (node.isTextual() && isPlain(type, node.textValue())) {
      return "remove the quotes";
    }
    if (type instanceof ListOf list && isText(list.item())) {
      return "write a list, such as [" + NodeKind.shortened(node.asText()) + ']';
    }
    return type instanceof Schema && SCHEMA_TYPES.contains(node.asText())
        ? "write {type: " + node.asText() + '}'
        : shape(type);
  }

  private static boolean isText(ValueType type) {
    return !(type instanceof Choice) && type.fits(TextNode.valueOf(""));
  }

  private static boolean isPlain(ValueType type, String text) {
    boolean isBoolean = text.equals("true") || text.equals("false");
    return (isBoolean && type.fits(BooleanNode.TRUE))
        || (text.matches("-?\\d+") && type.fits(IntNode.valueOf(0)));
  }

  private static String shape(ValueType type) {
    if (isReference(type)) {
      return "define it elsewhere, and name it by $ref";
    }
    if (type instanceof ObjectOf) {
      return "write its fields, indented below it";
    }
    if (type instanceof ListOf) {
      return "write its items below it, each after a dash";
    }
    return type instanceof MapOf
        ? "write names and values, indented below it"
        : "write " + words(type);
  }

  /** Returns what has the name that stands in place of a reference to it. */
  private static Optional<String> definition(Visit visit, AsyncApiDocument document) {
    String name = visit.place().node().asText();
    return visit.type() instanceof ObjectOf object && !name.isEmpty()
        ? document
            .objects(object.name())
            .filter(there -> there.path().equals(visit.place().path()))
            .filter(there -> there.key().equals(name))
            .map(Place::pointer)
            .filter(pointer -> isReference(object) || pointer.startsWith("/components/"))
            .findFirst()
        : Optional.empty();
  }
}
