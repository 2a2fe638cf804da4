package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.inclusion.Rewritings;
import java.util.ArrayList;
import java.util.List;

/** What people do to a contract that changes no message; each tells whether it could be done. */
enum SilentEdit {
  REORDER {
    @Override
    boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice) {
      draft.tree().setAll((ObjectNode) Rewritings.reordered(draft.tree().deepCopy()));
      return true;
    }
  },
  RELEASE {
    @Override
    boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice) {
      draft.tree().put("version", "1.0.1");
      return true;
    }
  },
  DESCRIBE {
    @Override
    boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice) {
      if (!isPlain(spot)) {
        return false;
      }
      spot.schema().put("title", "A title").put("description", "What it is.");
      return true;
    }
  },
  GIVE_EXAMPLES {
    @Override
    boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice) {
      if (!isPlain(spot)) {
        return false;
      }
      spot.schema().putArray("examples").add("x").add(1);
      return true;
    }
  },
  INLINE {
    @Override
    boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice) {
      String target = spot.schema().path("$ref").asText();
      String name = target.substring(target.lastIndexOf('/') + 1);
      JsonNode shared = draft.schemas().path(name);
      if (!shared.isObject()
          || shared.toString().contains("Anchor\"")
          || spot.schema().size() > 1
          || (spot.isShared() && spot.root().equals(name))) {
        return false;
      }
      spot.replace(shared.deepCopy());
      return true;
    }
  },
  EXTRACT {
    @Override
    boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice) {
      if (spot.isHeaders() || spot.isAnchored() || draft.schemas().has("Extracted")) {
        return false;
      }
      spot.replace(RandomPayloads.reference("Extracted"));
      draft.schemas().set("Extracted", spot.schema());
      return true;
    }
  },
  WRAP_IN_ONE_OF {
    @Override
    boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice) {
      return wrap(spot, "oneOf");
    }
  },
  WRAP_IN_ALL_OF {
    @Override
    boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice) {
      return wrap(spot, "allOf");
    }
  },
  SPLIT {
    @Override
    boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice) {
      ObjectNode schema = spot.schema();
      JsonNode properties = schema.path("properties");
      boolean isApart =
          List.of("additionalProperties", "patternProperties", "allOf", "unevaluatedProperties")
              .stream()
              .noneMatch(schema::has);
      if (properties.size() < 2 || !isApart || spot.isHeaders() || spot.isReference()) {
        return false;
      }
      String moved = properties.fieldNames().next();
      ObjectNode part = NODES.objectNode();
      part.putObject("properties").set(moved, ((ObjectNode) properties).remove(moved));
      schema.putArray("allOf").add(part);
      return true;
    }
  },
  LIST_TYPE {
    @Override
    boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice) {
      JsonNode type = spot.schema().path("type");
      if (!type.isTextual() || spot.isReference() || spot.isHeaders()) {
        return false;
      }
      spot.schema().putArray("type").add(type);
      return true;
    }
  },
  LIST_CONSTANT {
    @Override
    boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice) {
      JsonNode constant = spot.schema().get("const");
      if (constant == null || spot.isReference() || spot.schema().has("enum")) {
        return false;
      }
      spot.schema().remove("const");
      spot.schema().putArray("enum").add(constant);
      return true;
    }
  },
  SHUFFLE_LISTS {
    @Override
    boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice) {
      for (String keyword : List.of("enum", "required", "anyOf", "allOf", "oneOf")) {
        if (spot.schema().get(keyword) instanceof ArrayNode list && list.size() > 1) {
          List<JsonNode> values = new ArrayList<>();
          list.forEach(values::add);
          list.removeAll();
          dice.shuffled(values).forEach(list::add);
          return true;
        }
      }
      return false;
    }
  };

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  abstract boolean apply(ContractDraft draft, SchemaSpot spot, Dice dice);

  /** Where a reference stands, draft-07 reads nothing else. */
  private static boolean isPlain(SchemaSpot spot) {
    return !spot.isReference();
  }

  private static boolean wrap(SchemaSpot spot, String keyword) {
    if (spot.isHeaders() || spot.isAnchored()) {
      return false;
    }
    ObjectNode wrapped = NODES.objectNode();
    wrapped.putArray(keyword).add(spot.schema());
    spot.replace(wrapped);
    return true;
  }

  /** Applies one of these edits, or tells that it could not be done anywhere. */
  static List<String> apply(ContractDraft draft, Dice dice) {
    SilentEdit edit = dice.any(List.of(values()));
    for (SchemaSpot spot : dice.shuffled(SchemaSpot.of(draft))) {
      if (edit.apply(draft, spot, dice)) {
        return List.of(edit.name());
      }
    }
    return List.of();
  }
}
