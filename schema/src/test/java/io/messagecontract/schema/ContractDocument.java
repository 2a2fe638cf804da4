package io.messagecontract.schema;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.schema.Facts.Channel;
import io.messagecontract.schema.Facts.Field;
import io.messagecontract.schema.Facts.Message;
import io.messagecontract.schema.Facts.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The contract as this module ships it, read from the class path by means other than the product's.
 */
final class ContractDocument {

  private static final String DOCUMENT =
      SessionNotificationEvents.LOCATION.replaceFirst("^classpath:", "");
  private static final String FOLDER = DOCUMENT.substring(0, DOCUMENT.lastIndexOf('/') + 1);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonNode root;

  private ContractDocument(JsonNode root) {
    this.root = root;
  }

  static ContractDocument read() {
    try (InputStream yaml = open(DOCUMENT)) {
      Object tree = new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
      return new ContractDocument(JSON.valueToTree(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(DOCUMENT, e);
    }
  }

  JsonNode root() {
    return root;
  }

  static JsonNode schemaFile(String reference) {
    try (InputStream json = open(FOLDER + reference.replaceFirst("^\\./", ""))) {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(reference, e);
    }
  }

  Facts facts() {
    return new Facts(
        root.at("/info/title").textValue(),
        root.at("/info/version").textValue(),
        root.path("channels").properties().stream()
            .map(channel -> new Channel(channel.getKey(), messages(channel.getValue())))
            .toList(),
        Stream.of("./event.schema.json", "./notification-payload.schema.json")
            .map(ContractDocument::schemaFile)
            .map(schema -> new Schema(schema.path("title").textValue(), fields(schema)))
            .toList());
  }

  private List<Message> messages(JsonNode channel) {
    return channel.path("messages").valueStream().map(this::resolve).map(this::message).toList();
  }

  private Message message(JsonNode message) {
    JsonNode schema = schemaFile(message.at("/payload/$ref").textValue());
    JsonNode envelope = schema.has("allOf") ? resolveFile(schema.at("/allOf/0")) : schema;
    JsonNode payload = schema.at("/properties/payload");
    return new Message(
        message.path("name").textValue(),
        envelope.path("title").textValue(),
        payload.isMissingNode() ? List.of() : fields(resolveFile(payload)),
        Example.of(message.at("/examples/0/payload")));
  }

  private static List<Field> fields(JsonNode schema) {
    return schema.path("properties").properties().stream()
        .map(property -> new Field(property.getKey(), type(property.getValue())))
        .toList();
  }

  /**
   * The words of the source: {@code string (date-time)}, and {@code array} without what it holds.
   */
  private static String type(JsonNode property) {
    String type = property.path("type").textValue();
    return property.has("format") ? type + " (" + property.path("format").textValue() + ")" : type;
  }

  private JsonNode resolve(JsonNode reference) {
    return root.requiredAt(reference.path("$ref").textValue().replaceFirst("^#", ""));
  }

  private static JsonNode resolveFile(JsonNode reference) {
    return schemaFile(reference.path("$ref").textValue());
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(ContractDocument.class.getResourceAsStream(resource), resource);
  }
}
