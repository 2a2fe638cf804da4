package io.messagecontract.kafka;

import static org.apache.kafka.common.config.ConfigDef.Importance.HIGH;
import static org.apache.kafka.common.config.ConfigDef.Importance.LOW;
import static org.apache.kafka.common.config.ConfigDef.Importance.MEDIUM;
import static org.apache.kafka.common.config.ConfigDef.Type.CLASS;
import static org.apache.kafka.common.config.ConfigDef.Type.LIST;
import static org.apache.kafka.common.config.ConfigDef.Type.STRING;

import io.messagecontract.validate.Strictness;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/** What the properties of a client say about its contract. */
final class ContractSettings extends AbstractConfig {

  static final String PREFIX = "message.contract.";
  static final String LOCATION = PREFIX + "location";
  static final String MODE = PREFIX + "mode";
  static final String STRICTNESS = PREFIX + "strictness";
  static final String CHANNELS = PREFIX + "channels";
  static final String IGNORED_TOPICS = PREFIX + "ignored.topics";
  static final String DEAD_LETTER_TOPIC = PREFIX + "dead.letter.topic";
  static final String UNAVAILABLE = PREFIX + "unavailable";
  static final String SERIALIZER = PREFIX + "serializer";
  static final String DESERIALIZER = PREFIX + "deserializer";

  /** Stands in the name of a dead-letter topic for the topic that a record was for. */
  static final String TOPIC = "{topic}";

  /** As Kafka has it. */
  private static final Pattern TOPIC_NAME = Pattern.compile("[a-zA-Z0-9._-]{1,249}");

  private static final ConfigDef DEFINITION =
      new ConfigDef()
          .define(LOCATION, STRING, ConfigDef.NO_DEFAULT_VALUE, HIGH, "File or classpath: resource")
          .define(MODE, STRING, "fail", HIGH, "fail, warn, sample:SHARE or dead-letter")
          .define(STRICTNESS, STRING, "documented", MEDIUM, "documented or strict")
          .define(CHANNELS, LIST, "", MEDIUM, "TOPIC=CHANNEL for topics that are named otherwise")
          .define(IGNORED_TOPICS, LIST, "", MEDIUM, "Topics that the contract says nothing of")
          .define(DEAD_LETTER_TOPIC, STRING, TOPIC + "-dead-letter", MEDIUM, "Dead-letter topic")
          .define(UNAVAILABLE, STRING, "fail", MEDIUM, "fail or pass, if there is no contract")
          .define(SERIALIZER, CLASS, null, HIGH, "The serializer behind ContractSerializer")
          .define(DESERIALIZER, CLASS, null, HIGH, "The one behind ContractDeserializer")
          .define(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, CLASS, null, LOW, "Kafka's own")
          .define(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, CLASS, null, LOW, "Kafka's own")
          .define(CommonClientConfigs.CLIENT_ID_CONFIG, STRING, "", LOW, "Kafka's own");

  ContractSettings(Map<String, ?> properties) {
    super(DEFINITION, properties, false);
    properties.keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !DEFINITION.names().contains(name))
        .sorted()
        .findFirst()
        .ifPresent(ContractSettings::refuse);
    checkDeadLetterTopic();
  }

  private static void refuse(String name) {
    throw new ConfigException("There is no property " + name + "; there are " + names());
  }

  /** Returns the names of our properties, sorted. */
  static List<String> names() {
    return DEFINITION.names().stream().filter(own -> own.startsWith(PREFIX)).sorted().toList();
  }

  Mode mode() {
    return Mode.of(getString(MODE));
  }

  Strictness strictness() {
    return Strictness.valueOf(oneOf(STRICTNESS, "documented", "strict").toUpperCase(Locale.ROOT));
  }

  boolean passesWithoutContract() {
    return oneOf(UNAVAILABLE, "fail", "pass").equals("pass");
  }

  private String oneOf(String name, String... allowed) {
    String value = getString(name).strip().toLowerCase(Locale.ROOT);
    if (!Arrays.asList(allowed).contains(value)) {
      throw new ConfigException(name, getString(name), "say " + String.join(" or ", allowed));
    }
    return value;
  }

  /** Returns channels by the topics that stand for them. */
  Map<String, String> channels() {
    Map<String, String> channels = new HashMap<>();
    for (String entry : getList(CHANNELS)) {
      int sign = entry.indexOf('=');
      if (sign < 1 || sign == entry.length() - 1) {
        throw new ConfigException(CHANNELS, entry, "say TOPIC=CHANNEL, with commas between them");
      }
      String topic = entry.substring(0, sign).strip();
      if (channels.put(topic, entry.substring(sign + 1).strip()) != null) {
        throw new ConfigException(
            CHANNELS, getList(CHANNELS), "the topic stands there twice: " + topic);
      }
    }
    return channels;
  }

  Set<String> ignoredTopics() {
    return Set.copyOf(getList(IGNORED_TOPICS));
  }

  String deadLetterTopic(String topic) {
    return getString(DEAD_LETTER_TOPIC).replace(TOPIC, topic);
  }

  /** Refuses names that no topic has, and the topic itself. */
  private void checkDeadLetterTopic() {
    String name = getString(DEAD_LETTER_TOPIC);
    if (name.equals(TOPIC) || !TOPIC_NAME.matcher(name.replace(TOPIC, "x")).matches()) {
      throw new ConfigException(
          DEAD_LETTER_TOPIC,
          name,
          "say another topic, of letters, digits, '.', '_' and '-'; " + TOPIC + " may be in it");
    }
  }

  String clientId() {
    return getString(CommonClientConfigs.CLIENT_ID_CONFIG);
  }

  /** Makes what does the work behind one of our classes. */
  <T> T behind(String property, Class<T> type) {
    Class<?> named = getClass(property);
    boolean isOurs = named == ContractSerializer.class || named == ContractDeserializer.class;
    if (named == null || (isOurs && property.startsWith(PREFIX))) {
      throw new ConfigException(
          property, named, "name the class that turns values into bytes, or bytes into values");
    }
    return getConfiguredInstance(property, type);
  }
}
