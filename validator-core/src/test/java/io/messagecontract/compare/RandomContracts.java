package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.inclusion.RandomSchemas;
import io.messagecontract.inclusion.Rewritings;
import java.util.ArrayList;
import java.util.List;

/** Makes up contracts: a few channels, a few messages, schemas that they share. */
final class RandomContracts {

  static final List<String> EVENTS =
      List.of("Placed", "Paid", "Cancelled", "Returned", "Shipped", "Refunded", "Closed");
  static final List<String> CHANNELS = List.of("orders", "payments", "shipments", "returns");

  private static final List<String> SHARED = List.of("Money", "Address", "Status", "Item");
  private static final String ODD = "Odd";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Dice dice;
  private final SchemaDialect dialect;

  private RandomContracts(Dice dice) {
    this.dice = dice;
    this.dialect = dice.oneIn(3) ? SchemaDialect.DRAFT_2020_12 : SchemaDialect.DRAFT_07;
  }

  static ContractDraft next(Dice dice) {
    return new RandomContracts(dice).draft();
  }

  private ContractDraft draft() {
    ObjectNode tree = NODES.objectNode().put("version", "1.0.0").put("dialect", dialect.name());
    boolean named = dice.oneIn(2);
    tree.put("named", named);
    ObjectNode schemas = NODES.objectNode();
    List<String> shared = shared(schemas);
    boolean enveloped = dice.oneIn(2);
    if (enveloped) {
      schemas.set("Envelope", envelope());
    }
    RandomPayloads payloads = new RandomPayloads(dice, dialect, shared);
    ObjectNode channels = tree.putObject("channels");
    int most = dice.oneIn(3) ? 4 : 2;
    for (String address : dice.some(CHANNELS, 1 + dice.below(most))) {
      ObjectNode channel = channels.putObject(address);
      List<List<String>> actions =
          List.of(
              List.of("send"),
              List.of("send"),
              List.of("receive"),
              List.of("send", "receive"),
              List.of());
      dice.any(actions).forEach(channel.putArray("actions")::add);
      ObjectNode messages = channel.putObject("messages");
      for (String event : dice.some(EVENTS, 1 + dice.below(dice.oneIn(3) ? 5 : 2))) {
        messages.set(event, message(payloads, enveloped, named));
      }
    }
    tree.set("schemas", schemas);
    return new ContractDraft(tree);
  }

  /** Each may refer to those that come after it. */
  private List<String> shared(ObjectNode schemas) {
    List<String> names = new ArrayList<>();
    if (dice.oneIn(6)) {
      odd(schemas);
      names.add(ODD);
    }
    if (dice.oneIn(10)) {
      schemas.set("Tree", tree());
      names.add("Tree");
    }
    for (String name : dice.some(SHARED, dice.below(SHARED.size()))) {
      RandomPayloads payloads = new RandomPayloads(dice, dialect, names);
      schemas.set(
          name,
          dice.oneIn(8)
              ? payloads.union("oneOf", 2)
              : dice.oneIn(3) ? payloads.leaf() : payloads.object(2));
      names.add(name);
    }
    return names;
  }

  /** One of all keywords, whose definitions stand among the schemas. */
  private void odd(ObjectNode schemas) {
    String definitions = RandomSchemas.definitions(dialect);
    ObjectNode odd =
        Rewritings.renamed(
            new RandomSchemas(dice.random(), dialect, "odd").next(),
            "#/" + definitions + "/",
            "#/components/schemas/");
    ObjectNode defined = (ObjectNode) odd.remove(definitions);
    schemas.set(ODD, odd);
    schemas.setAll(defined);
  }

  private static ObjectNode tree() {
    ObjectNode tree = RandomPayloads.typed("object");
    ObjectNode properties = tree.putObject("properties");
    properties.set("value", RandomPayloads.typed("integer"));
    ObjectNode children = RandomPayloads.typed("array");
    children.set("items", RandomPayloads.reference("Tree"));
    properties.set("children", children);
    return tree;
  }

  private ObjectNode envelope() {
    ObjectNode envelope = RandomPayloads.typed("object");
    ObjectNode properties = envelope.putObject("properties");
    properties.set("name", RandomPayloads.typed("string"));
    properties.putObject("eventId").put("type", "string").put("format", "uuid");
    properties.set("sequence", RandomPayloads.typed("integer").put("minimum", 0));
    envelope.putArray("required").add("name");
    return envelope;
  }

  private ObjectNode message(RandomPayloads payloads, boolean enveloped, boolean named) {
    ObjectNode message = NODES.objectNode();
    if (!dice.oneIn(3)) {
      message.put("contentType", "application/json");
    }
    message.set("payload", payload(payloads, enveloped, named));
    if (dice.oneIn(4)) {
      ObjectNode headers = RandomPayloads.typed("object");
      headers.putObject("properties").set("trace", RandomPayloads.typed("string"));
      message.set("headers", headers);
    }
    return message;
  }

  private JsonNode payload(RandomPayloads payloads, boolean enveloped, boolean named) {
    ObjectNode body = dice.oneIn(8) ? payloads.union("oneOf", 2) : payloads.object(3);
    if (enveloped && !dice.oneIn(5)) {
      ObjectNode both = NODES.objectNode();
      both.putArray("allOf").add(RandomPayloads.reference("Envelope")).add(body);
      return both;
    }
    if (named && body.has("properties")) {
      ((ObjectNode) body.get("properties")).putObject("name").put("type", "string");
    }
    return dice.oneIn(12) ? payloads.leaf() : body;
  }
}
