package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.document.Document;
import io.messagecontract.document.Place;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in findings what the engine and the strict walk have against one message. */
final class Explanation {

  private final Contract contract;
  private final Message message;
  private final RawMessage raw;
  private final Document document;

  Explanation(Contract contract, Message message, RawMessage raw, Document document) {
    this.contract = contract;
    this.message = message;
    this.raw = raw;
    this.document = document;
  }

  Finding of(Error error) {
    String pointer = ErrorPlaces.inMessage(error);
    String keyword = error.getKeyword();
    Optional<JsonNode> expected = schemaNode(error);
    JsonNode found = document.root().at(pointer);
    String property = Optional.ofNullable(error.getProperty()).orElse("");
    boolean names = keyword.startsWith("additional") || keyword.startsWith("unevaluated");
    boolean isForbidden = names && error.getProperty() != null;
    String place = isForbidden ? ErrorPlaces.child(pointer, property) : pointer;
    String text =
        switch (keyword) {
          case "type" ->
              "expected "
                  + expected.map(Explanation::oneOf).orElse("another type")
                  + ", found "
                  + kind(found);
          case "enum" ->
              "expected one of "
                  + expected.map(Explanation::list).orElse("the documented values")
                  + ", found "
                  + another(found);
          case "const" ->
              "expected "
                  + expected.map(JsonNode::toString).orElse("the documented value")
                  + ", found "
                  + another(found);
          case "required" -> "the required property \"" + property + "\" is missing";
          case "additionalProperties", "unevaluatedProperties" ->
              "the property \"" + property + "\" is not allowed here";
          default -> error.getMessage();
        };
    return finding(keyword, place, text)
        .hint(isForbidden ? meant(error, property) : Optional.empty())
        .related("contract", schemaLocation(error));
  }

  private Optional<String> meant(Error error, String property) {
    return ErrorPlaces.path(contract.documents(), error)
        .flatMap(path -> meant(contract, path, ErrorPlaces.inSchema(error), property));
  }

  /**
   * Returns which of its properties a schema may mean that forbids another one.
   *
   * @param path the document with the schema
   * @param keyword the pointer of the keyword that forbids it
   */
  static Optional<String> meant(Contract contract, String path, String keyword, String property) {
    String schema = keyword.substring(0, Math.max(0, keyword.lastIndexOf('/')));
    List<String> known = new ArrayList<>();
    contract
        .documents()
        .loaded(path)
        .root()
        .at(schema + "/properties")
        .fieldNames()
        .forEachRemaining(known::add);
    return Nearest.meant(property, known);
  }

  Finding of(DocumentedProperties.Gap gap) {
    Place place =
        gap.isUndocumented()
            ? gap.schema().member("properties").orElse(gap.schema())
            : gap.schema();
    Location schema = contract.locate(place.path(), place.pointer());
    String name = '"' + gap.property() + '"';
    if (gap.isUndocumented()) {
      return finding(
              "undocumented-property",
              ErrorPlaces.child(gap.object(), gap.property()),
              "the property " + name + " is not documented")
          .hint(suggestion(gap.property(), gap.known()))
          .related("contract", schema);
    }
    return finding(
            "missing-property", gap.object(), "the documented property " + name + " is missing")
        .related("contract", schema);
  }

  /** Says what is wrong in any case, and that this may not be all. */
  List<Finding> failure(TooManyStepsException failure) {
    List<Finding> findings = new ArrayList<>();
    failure.sure().stream().limit(MostFindings.MOST).forEach(error -> findings.add(of(error)));
    findings.add(failure((Throwable) failure));
    return findings;
  }

  Finding failure(Throwable failure) {
    return finding(
            "undecidable-message",
            "",
            "the schema cannot be applied to this message (" + reason(failure) + ")")
        .related("contract", message.location())
        .hint("simplify the schema, or report this with schema and message");
  }

  private static String reason(Throwable failure) {
    if (failure instanceof UnsupportedPatternException unsupported) {
      return "its pattern \"" + unsupported.pattern() + "\" cannot be checked here";
    }
    if (failure instanceof TooManyStepsException) {
      return String.valueOf(failure.getMessage());
    }
    return failure instanceof StackOverflowError
        ? "it leads too deep"
        : failure.getClass().getSimpleName();
  }

  private Finding finding(String rule, String pointer, String text) {
    return Finding.error(rule, Location.of(raw, document, pointer), sentence(pointer, text))
        .about(subject(contract, message, pointer));
  }

  static String sentence(String pointer, String text) {
    return pointer.isEmpty() ? text + '.' : pointer + ": " + text + '.';
  }

  static String subject(Contract contract, Message message, String pointer) {
    String part = contract.envelope().partOf(pointer);
    return part.isEmpty() ? message.id().name() : message.id().name() + ", " + part;
  }

  static Optional<String> suggestion(String property, Collection<String> known) {
    return Nearest.meant(property, known)
        .or(() -> Optional.of("document it in the contract, or do not send it"));
  }

  private Optional<JsonNode> schemaNode(Error error) {
    return ErrorPlaces.path(contract.documents(), error)
        .map(path -> contract.documents().loaded(path).root().at(ErrorPlaces.inSchema(error)))
        .filter(node -> !node.isMissingNode());
  }

  /** A schema within an embedded {@code $id} has no path; the message is all that can be named. */
  private Location schemaLocation(Error error) {
    return ErrorPlaces.path(contract.documents(), error)
        .map(path -> contract.locate(path, ErrorPlaces.inSchema(error)))
        .orElse(message.location());
  }

  static String oneOf(JsonNode types) {
    return types.isTextual()
        ? types.textValue()
        : StreamSupport.stream(types.spliterator(), false)
            .map(JsonNode::asText)
            .collect(Collectors.joining(" or "));
  }

  private static String list(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(JsonNode::toString)
        .collect(Collectors.joining(", "));
  }

  /** Values of messages are private: only their kind is told. */
  private static String another(JsonNode found) {
    return found.isContainerNode() || found.isNull() || found.isBoolean()
        ? kind(found)
        : "another " + kind(found);
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      default -> value.getNodeType().name().toLowerCase(Locale.ROOT);
    };
  }
}
