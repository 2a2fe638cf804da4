package io.messagecontract.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Nearest;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks jasyncapi's model, which knows the type of every field, about fields that look wrong.
 *
 * <p>Loading it, and the mapper that it takes, costs more than reading a whole contract: a sound
 * one never comes here.
 */
final class TypedModel {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .withCoercionConfig(
              LogicalType.Textual,
              config -> {
                config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .build();

  private static final String AS_SPECIFIED = "write it as the specification says";

  private final LoadContext context;
  private final Class<?> type;

  TypedModel(LoadContext context, SkeletonObject object) {
    this.context = context;
    this.type = type(object);
  }

  private static Class<?> type(SkeletonObject object) {
    return switch (object) {
      case ROOT_2 -> com.asyncapi.v2._6_0.model.AsyncAPI.class;
      case INFO_2 -> com.asyncapi.v2._6_0.model.info.Info.class;
      case CHANNEL_2 -> com.asyncapi.v2._6_0.model.channel.ChannelItem.class;
      case OPERATION_2 -> com.asyncapi.v2._6_0.model.channel.operation.Operation.class;
      case MESSAGE_2 -> com.asyncapi.v2._6_0.model.channel.message.Message.class;
      case ROOT_3 -> com.asyncapi.v3._0_0.model.AsyncAPI.class;
      case INFO_3 -> com.asyncapi.v3._0_0.model.info.Info.class;
      case CHANNEL_3 -> com.asyncapi.v3._0_0.model.channel.Channel.class;
      case OPERATION_3 -> com.asyncapi.v3._0_0.model.operation.Operation.class;
      case MESSAGE_3 -> com.asyncapi.v3._0_0.model.channel.message.Message.class;
    };
  }

  /** Adds a finding about what should be an object. */
  void noObject(Place place) {
    wrongType(place, "an object is expected", AS_SPECIFIED);
  }

  /** Tells whether a field has the right type; if not, there is a finding. */
  boolean fits(Place field) {
    try {
      MAPPER.treeToValue(
          JsonNodeFactory.instance.objectNode().set(field.key(), field.node()), type);
      return true;
    } catch (JsonProcessingException e) {
      wrongType(field, "it cannot be " + kind(field.node()), wayOut(e, field));
      return false;
    }
  }

  private void wrongType(Place place, String what, String hint) {
    String name = place.pointer().isEmpty() ? "The document" : '"' + place.key() + '"';
    context.report(
        "wrong-type",
        place,
        name
            + " does not fit the specification's "
            + type.getSimpleName()
            + " Object: "
            + what
            + ".",
        hint);
  }

  private static String wayOut(JsonProcessingException e, Place field) {
    if (e instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
      List<String> names =
          Stream.of(format.getTargetType().getEnumConstants())
              .map(constant -> MAPPER.valueToTree(constant).asText())
              .toList();
      return Nearest.question(field.node().asText(), names, names.size());
    }
    return field.node().isValueNode() ? "put it in quotes" : AS_SPECIFIED;
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "\"" + node.textValue() + '"';
      default -> node.toString();
    };
  }
}
