package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.JsonText;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges what travels with a message as text: its headers, and its key.
 *
 * <p>Protocols carry bytes there, and contracts speak of JSON. So a text counts as a string, and
 * where the schema wants something else, as the JSON that it may be.
 */
final class MetadataJudge {

  /** What rejects a string for being one, or for not being another one. */
  private static final Set<String> ABOUT_TYPES = Set.of("type", "const", "enum");

  private final Contract contract;
  private final SchemaValidator schemas;
  private final DocumentReader reader = new DocumentReader();

  MetadataJudge(Contract contract, SchemaValidator schemas) {
    this.contract = contract;
    this.schemas = schemas;
  }

  /** Adds what is wrong beside the body of a message, if it is known which message it is. */
  ValidationResult add(ValidationResult body, RawMessage whole, Optional<String> key) {
    Optional<SchemaPlace> ofHeaders = body.message().flatMap(Message::headers);
    Optional<SchemaPlace> ofKey =
        body.message().flatMap(Message::key).filter(schema -> key.isPresent());
    if (ofHeaders.isEmpty() && ofKey.isEmpty()) {
      return body;
    }
    Message message = body.message().orElseThrow();
    List<Finding> findings = new ArrayList<>(body.findings());
    ofHeaders.ifPresent(
        schema ->
            findings.addAll(findings(message, schema, whole, "headers", object(whole.headers()))));
    ofKey.ifPresent(
        schema ->
            findings.addAll(
                findings(message, schema, whole, "key", TextNode.valueOf(key.orElseThrow()))));
    return new ValidationResult(body.message(), findings);
  }

  private static JsonNode object(Map<String, String> headers) {
    ObjectNode texts = JsonNodeFactory.instance.objectNode();
    headers.forEach(texts::put);
    return texts;
  }

  private List<Finding> findings(
      Message message, SchemaPlace schema, RawMessage whole, String part, JsonNode texts) {
    String name = whole.name() + ' ' + part;
    RawMessage raw = raw(name, texts);
    if (schemas.verdicts().accepts(schemas.verdicts().check(schema, false), raw.bytes())) {
      return List.of();
    }
    try {
      Document document = reader.readJson(raw);
      JsonNode meant = asJson(texts, rejectedAsStrings(schema, document.root()));
      if (!meant.equals(texts)) {
        raw = raw(name, meant);
        document = reader.readJson(raw);
      }
      return explain(schema, document, new Explanation(contract, message, raw, document)).stream()
          .map(finding -> finding.about(message.id().name() + ", " + part))
          .toList();
    } catch (DocumentException e) {
      RawMessage broken = raw;
      return e.problems().stream()
          .map(problem -> MessageValidator.finding(broken, problem))
          .toList();
    }
  }

  private List<Finding> explain(SchemaPlace schema, Document document, Explanation explanation) {
    try {
      List<Finding> findings =
          schemas.causes(schema, document.root(), new Steps()).stream()
              .map(explanation::of)
              .toList();
      return MostFindings.of(findings, 0);
    } catch (TooManyStepsException e) {
      return explanation.failure(e);
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(explanation.failure(e));
    }
  }

  /** Returns the pointers of texts that would have to be something else. */
  private Set<String> rejectedAsStrings(SchemaPlace schema, JsonNode texts) {
    try {
      return schemas.errors(schema, texts).stream()
          .filter(error -> ABOUT_TYPES.contains(error.getKeyword()))
          .map(ErrorPlaces::inMessage)
          .collect(Collectors.toSet());
    } catch (RuntimeException | StackOverflowError e) {
      return Set.of(); // Whoever explains will come to it, too, and say so.
    }
  }

  private JsonNode asJson(JsonNode texts, Set<String> pointers) {
    if (texts.isTextual()) {
      return pointers.contains("") ? asJson(texts) : texts;
    }
    ObjectNode meant = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> text : texts.properties()) {
      boolean isOther = pointers.contains(ErrorPlaces.child("", text.getKey()));
      meant.set(text.getKey(), isOther ? asJson(text.getValue()) : text.getValue());
    }
    return meant;
  }

  private JsonNode asJson(JsonNode text) {
    try {
      return reader.readJson(RawMessage.of(text.textValue())).root();
    } catch (DocumentException e) {
      return text;
    }
  }

  private static RawMessage raw(String name, JsonNode value) {
    return RawMessage.of(JsonText.of(value)).at(name, Position.START);
  }
}
