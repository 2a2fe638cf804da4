package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is judged compatible really takes every message that is made up for it. */
final class AcceptanceLaw {

  /** Whether a reader takes it is asked of all; whether it was valid is counted for some. */
  private static final int COUNTED = 10;

  private final ComparedContract compared;
  private final ChangeFigures figures;
  private final int messages;

  AcceptanceLaw(ComparedContract compared, ChangeFigures figures, int messages) {
    this.compared = compared;
    this.figures = figures;
    this.messages = messages;
  }

  private record Schemas(JsonNode was, JsonNode is) {}

  /** Returns the messages that the writer may send and the reader does not take. */
  List<String> broken(Guarantee guarantee) {
    ComparedContract.Version writer = compared.writer(guarantee);
    ComparedContract.Version reader = compared.reader(guarantee);
    Dice dice = Dice.of(compared.edited().seed());
    JsonNode document = writer.draft().version3();
    Corners corners = new Corners(dice, document, reader.draft().version3());
    RandomMessages random = new RandomMessages(dice, document, corners);
    List<String> broken = new ArrayList<>();
    for (Part part : Part.values()) {
      Map<Schemas, Message> pairs = pairs(writer, reader, part);
      int each = messages / Math.max(1, pairs.size());
      pairs.forEach(
          (schemas, message) ->
              broken(guarantee, part, message, schemas, random, each).ifPresent(broken::add));
    }
    return broken;
  }

  private static Map<Schemas, Message> pairs(
      ComparedContract.Version writer, ComparedContract.Version reader, Part part) {
    Map<Schemas, Message> pairs = new LinkedHashMap<>();
    for (Message message : writer.contract().messages()) {
      Optional<JsonNode> written = schema(writer.draft(), message, part);
      Optional<JsonNode> read = schema(reader.draft(), message, part);
      if (written.isPresent() && read.isPresent()) {
        pairs.putIfAbsent(new Schemas(written.get(), read.get()), message);
      }
    }
    return pairs;
  }

  private static Optional<JsonNode> schema(ContractDraft draft, Message message, Part part) {
    JsonNode channel = draft.channels().path(message.id().channel());
    JsonNode schema = channel.path("messages").path(message.id().name()).path(part.word());
    return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
  }

  private Optional<String> broken(
      Guarantee guarantee,
      Part part,
      Message written,
      Schemas schemas,
      RandomMessages random,
      int tries) {
    ComparedContract.Version writer = compared.writer(guarantee);
    ComparedContract.Version reader = compared.reader(guarantee);
    Message read = reader.contract().message(written.id()).orElseThrow();
    int valid = 0;
    for (int i = 0; i < tries; i++) {
      JsonNode value = random.next(schemas.was());
      boolean isRead = reader.accepts(part.schema(read), value, false);
      if (isRead && i % COUNTED > 0) {
        continue;
      }
      boolean isSent =
          (part == Part.PAYLOAD || value.isObject())
              && writer.accepts(part.schema(written), value, compared.writersAreClosed());
      if (isSent && !isRead) {
        return Optional.of(guarantee + ": " + written.id() + " rejects " + part + " " + value);
      }
      valid += isSent ? 1 : 0;
    }
    figures.add("messages", "tried", tries);
    figures.add("messages", "valid of each tenth", valid);
    figures.count(
        "schemas", valid == 0 ? "without a counted valid message" : "with valid messages");
    return Optional.empty();
  }
}
