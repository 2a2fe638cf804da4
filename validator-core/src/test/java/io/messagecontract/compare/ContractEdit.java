package io.messagecontract.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What people do to channels and messages; each tells whether it could be done. */
enum ContractEdit {
  ADD_MESSAGE {
    @Override
    boolean apply(ContractDraft draft, Dice dice, RandomPayloads payloads) {
      ObjectNode messages = messages(draft, dice);
      String name = dice.any(RandomContracts.EVENTS);
      if (messages.has(name)) {
        return false;
      }
      messages.putObject(name).set("payload", payloads.object(2));
      return true;
    }
  },
  REMOVE_MESSAGE {
    @Override
    boolean apply(ContractDraft draft, Dice dice, RandomPayloads payloads) {
      ObjectNode messages = messages(draft, dice);
      return messages.size() > 1 && messages.remove(dice.any(keys(messages))) != null;
    }
  },
  RENAME_MESSAGE {
    @Override
    boolean apply(ContractDraft draft, Dice dice, RandomPayloads payloads) {
      ObjectNode messages = messages(draft, dice);
      String name = dice.any(keys(messages));
      messages.set(name + "Now", messages.remove(name));
      return true;
    }
  },
  ADD_CHANNEL {
    @Override
    boolean apply(ContractDraft draft, Dice dice, RandomPayloads payloads) {
      JsonNode other = draft.channels().get(dice.any(keys(draft.channels())));
      draft.channels().set("more", other.deepCopy());
      return true;
    }
  },
  REMOVE_CHANNEL {
    @Override
    boolean apply(ContractDraft draft, Dice dice, RandomPayloads payloads) {
      ObjectNode channels = draft.channels();
      return channels.size() > 1 && channels.remove(dice.any(keys(channels))) != null;
    }
  },
  MOVE_CHANNEL {
    @Override
    boolean apply(ContractDraft draft, Dice dice, RandomPayloads payloads) {
      ObjectNode channels = draft.channels();
      String address = dice.any(keys(channels));
      channels.set(address + ".v2", channels.remove(address));
      return true;
    }
  },
  CHANGE_CONTENT_TYPE {
    @Override
    boolean apply(ContractDraft draft, Dice dice, RandomPayloads payloads) {
      message(draft, dice).put("contentType", "application/cloudevents+json");
      return true;
    }
  },
  TURN {
    @Override
    boolean apply(ContractDraft draft, Dice dice, RandomPayloads payloads) {
      ObjectNode channel = (ObjectNode) draft.channels().get(dice.any(keys(draft.channels())));
      String other = channel.path("actions").path(0).asText().equals("send") ? "receive" : "send";
      channel.putArray("actions").add(other);
      return true;
    }
  },
  SAY_NAMES {
    @Override
    boolean apply(ContractDraft draft, Dice dice, RandomPayloads payloads) {
      draft.tree().put("named", !draft.tree().get("named").booleanValue());
      return true;
    }
  },
  DESCRIBE_HEADERS {
    @Override
    boolean apply(ContractDraft draft, Dice dice, RandomPayloads payloads) {
      ObjectNode message = message(draft, dice);
      if (message.remove("headers") == null) {
        ObjectNode headers = RandomPayloads.typed("object");
        headers.putObject("properties").set("tenant", RandomPayloads.typed("string"));
        message.set("headers", headers);
      }
      return true;
    }
  },
  DESCRIBE_PAYLOAD {
    @Override
    boolean apply(ContractDraft draft, Dice dice, RandomPayloads payloads) {
      ObjectNode message = message(draft, dice);
      if (message.remove("payload") == null) {
        message.set("payload", payloads.object(1));
      }
      return true;
    }
  };

  abstract boolean apply(ContractDraft draft, Dice dice, RandomPayloads payloads);

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static ObjectNode messages(ContractDraft draft, Dice dice) {
    return ContractDraft.messages(draft.channels().get(dice.any(keys(draft.channels()))));
  }

  private static ObjectNode message(ContractDraft draft, Dice dice) {
    ObjectNode messages = messages(draft, dice);
    return (ObjectNode) messages.get(dice.any(keys(messages)));
  }
}
