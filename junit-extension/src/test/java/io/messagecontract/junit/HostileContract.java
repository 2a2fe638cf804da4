package io.messagecontract.junit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A contract in which all that may have any name has the same one.
 *
 * @param name that name
 * @param document its document
 * @param ignored the property that is optional, as a pointer
 */
record HostileContract(String name, Path document, String ignored) {

  private static final JsonMapper JSON = new JsonMapper();

  static HostileContract write(String name, Path folder) throws IOException {
    ObjectNode root = JSON.createObjectNode().put("asyncapi", "3.0.0");
    root.putObject("info").put("title", name).put("version", name);
    for (String key : new String[] {"one", "two"}) {
      ObjectNode channel = root.withObject("/channels/" + key);
      channel.put("address", key.equals("one") ? name : key);
      channel.withObject("/messages/m").put("$ref", "#/components/messages/m");
    }
    ObjectNode message = root.withObject("/components/messages/m").put("name", name);
    ObjectNode payload = message.putObject("payload").put("type", "object");
    payload.putArray("required").add(name);
    ObjectNode properties = payload.putObject("properties");
    properties.putObject(name).putArray("enum").add(name).add(name + '2');
    properties.putObject(name + '3').put("type", "string").put("maxLength", 5);
    Path document = folder.resolve("asyncapi.json");
    Files.writeString(document, JSON.writeValueAsString(root));
    return new HostileContract(name, document, '/' + name.replace("/", "~1") + '3');
  }

  /** A message that keeps it. */
  String message() {
    return JSON.createObjectNode().put(name, name).toString();
  }

  /** One with a property too much, and none that has to be there. */
  String otherMessage() {
    return JSON.createObjectNode().put(name + '4', 1).toString();
  }

  /** A text that is no JSON. */
  String noMessage() {
    return otherMessage().replace("}", ",") + otherMessage().substring(1);
  }
}
