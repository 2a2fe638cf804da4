package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.Session;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.RawMessage;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadResult;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.sample.MessageSamples;
import io.messagecontract.sample.Sample;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of faults without networknt is what is said of them with it. */
class SimpleFaultsTests {

  private static final int MESSAGES = 3_000;
  private static final int SCHEMAS = 600;
  private static final int VALUES = 20;

  private int rejected;

  @ParameterizedTest
  @EnumSource(Strictness.class)
  void ofSessionMessagesAreThoseOfNetworknt(Strictness strictness) throws DocumentException {
    Contract contract = Session.contract();
    MessageValidator validator = new MessageValidator(contract, strictness);
    Random random = new Random(7);
    for (int i = 0; i < MESSAGES; i++) {
      Message message = RandomValues.one(contract.messages(), random);
      String example = message.examples().get(0).payload();
      JsonNode root = new DocumentReader().readJson(RawMessage.of(example)).root().deepCopy();
      for (int fault = random.nextInt(3); fault >= 0; fault--) {
        spoil(root, random);
      }
      String end = RandomValues.one(List.of("\n", "\r\n", "\r"), random);
      String text = root.toPrettyString().replace("\n", end);
      compare(validator, Target.message(message.id()), text);
      compare(validator, Target.any(), root.toString());
    }
    assertThat(rejected).isGreaterThan(MESSAGES);
  }

  @ParameterizedTest
  @EnumSource(Strictness.class)
  void ofSamplesAreThoseOfNetworknt(Strictness strictness) {
    Contract contract = Session.contract();
    MessageValidator validator = new MessageValidator(contract, strictness);
    MessageSamples samples = MessageSamples.of(contract);
    for (Message message : contract.messages()) {
      for (Sample sample : samples.valid(message.id())) {
        compare(validator, Target.message(message.id()), sample.text());
      }
      for (Sample sample : samples.invalid(message.id())) {
        compare(validator, Target.message(message.id()), sample.text());
        compare(validator, Target.any(), sample.text());
      }
    }
    assertThat(rejected).isGreaterThan(contract.messages().size());
  }

  @ParameterizedTest
  @EnumSource(SchemaDialect.class)
  void ofAnyMessagesAreThoseOfNetworknt(SchemaDialect dialect) {
    Random random = new Random(11 + dialect.ordinal());
    RandomSchemas schemas = new RandomSchemas(random, dialect, true);
    RandomValues values = new RandomValues(random);
    for (int i = 0; i < SCHEMAS; i++) {
      ObjectNode schema = schemas.schema();
      schema.put("$schema", dialect.iri());
      Optional<Contract> contract = contract(schema.toString());
      if (contract.isPresent()) {
        Strictness strictness = RandomValues.one(List.of(Strictness.values()), random);
        MessageValidator validator = new MessageValidator(contract.get(), strictness);
        for (int j = 0; j < VALUES; j++) {
          compare(validator, Target.message("m"), values.value(3).toPrettyString());
        }
      }
    }
    assertThat(rejected).isGreaterThan(SCHEMAS);
  }

  @ParameterizedTest
  @EnumSource(Strictness.class)
  void ofWhichThereAreVeryManyAreThoseOfNetworknt(Strictness strictness) {
    String schema =
        """
        {"items": {"type": "object", "required": ["a", "b"], "properties": {
          "a": {"type": "string"}, "b": true,
          "o": {"type": "object", "required": ["c"], "properties": {"c": true}}}}}
        """;
    MessageValidator validator = new MessageValidator(contract(schema).orElseThrow(), strictness);
    String item = "{\"o\": {\"d\": 1}, \"a\": 1}";
    for (int items : new int[] {24, 25, 26, 49, 50, 51, 300}) {
      String json = '[' + String.join(",", Collections.nCopies(items, item)) + ']';
      compare(validator, Target.message("m"), json);
      compare(validator, Target.message("m"), json.replace(" ", "\n"));
    }
  }

  private static Optional<Contract> contract(String schema) {
    String text =
        """
        {"asyncapi": "3.0.0", "info": {"title": "T", "version": "1"},
         "channels": {"c": {"messages": {"m": {"payload": {"$ref": "schema.json"}}}}}}
        """;
    LoadResult result =
        ContractLoader.read(
            (path, most) ->
                (path.equals("schema.json") ? schema : text).getBytes(StandardCharsets.UTF_8),
            "c.json",
            LoadSettings.DEFAULT);
    return result.isSound() ? result.readable() : Optional.empty();
  }

  private void compare(MessageValidator validator, Target target, String json) {
    RawMessage message = RawMessage.of(json);
    ValidationResult expected = validator.explain(target, message);

    assertThat(validator.validate(target, message)).as(json).isEqualTo(expected);
    rejected += expected.isValid() ? 0 : 1;
  }

  /** Makes something of another type, takes it away, or adds something. */
  private static void spoil(JsonNode root, Random random) {
    List<JsonNode> holders = new ArrayList<>();
    collect(root, holders);
    JsonNode holder = RandomValues.one(holders, random);
    JsonNode value = new RandomValues(random).value(2);
    if (holder instanceof ArrayNode array) {
      array.insert(random.nextInt(array.size() + 1), value);
      return;
    }
    List<String> names = new ArrayList<>();
    holder.fieldNames().forEachRemaining(names::add);
    String name = names.isEmpty() ? "x" : RandomValues.one(names, random);
    switch (random.nextInt(4)) {
      case 0 -> ((ObjectNode) holder).remove(name);
      case 1 -> ((ObjectNode) holder).set(name + "~/" + random.nextInt(3), value);
      case 2 -> ((ObjectNode) holder).set(name, TextNode.valueOf("ä\ud83d\ude00"));
      default -> ((ObjectNode) holder).set(name, value);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> holders) {
    if (node.isContainerNode()) {
      holders.add(node);
      node.forEach(child -> collect(child, holders));
    }
  }
}
