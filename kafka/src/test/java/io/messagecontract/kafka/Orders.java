package io.messagecontract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A contract, records that keep it and break it, and the properties of a client. */
final class Orders {

  static final String CONTRACT = "classpath:/io/messagecontract/kafka/orders.yaml";
  static final String VALID = "{\"id\": 1}";
  static final String INVALID = "{\"id\": \"secret\"}";

  private Orders() {}

  /** Properties by their names without the prefix, in turns with their values. */
  static Map<String, Object> properties(String... more) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("client.id", "shop");
    properties.put("message.contract.location", CONTRACT);
    properties.put("message.contract.serializer", StringSerializer.class);
    properties.put("message.contract.deserializer", StringDeserializer.class.getName());
    properties.put("key.serializer", StringSerializer.class.getName());
    properties.put("value.serializer", StringSerializer.class.getName());
    for (int i = 0; i < more.length; i += 2) {
      properties.put("message.contract." + more[i], more[i + 1]);
    }
    return properties;
  }

  static Headers kind(String name) {
    return new RecordHeaders().add("kind", name.getBytes(UTF_8));
  }

  static ContractSerializer<String> serializer(String... more) {
    ContractSerializer<String> serializer = new ContractSerializer<>();
    serializer.configure(properties(more), false);
    return serializer;
  }
}
