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
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Binds the schema-free part of an AsyncAPI object to jasyncapi's model, which knows the type of
 * every field.
 *
 * <p>Only the listed keys are handed over: jasyncapi drops whole objects that hold a key or a
 * schema keyword which it does not know.
 */
final class Skeleton {

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

  Skeleton(LoadContext context) {
    this.context = context;
  }

  /**
   * Returns the bound object, without the fields that have the wrong type, and a finding for each
   * of them; nothing where it is no object at all. A field that is null counts as absent.
   */
  <T> Optional<T> bind(Place place, Class<T> type, Set<String> keys) {
    if (!place.node().isObject()) {
      wrongType(place, type, "an object is expected", AS_SPECIFIED);
      return Optional.empty();
    }
    ObjectNode skeleton = JsonNodeFactory.instance.objectNode();
    for (Place member : place.children()) {
      boolean given = keys.contains(member.key()) && !member.node().isNull();
      if (given && fits(member, type)) {
        skeleton.set(member.key(), member.node());
      }
    }
    try {
      return Optional.of(MAPPER.treeToValue(skeleton, type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("each field was tried before", e);
    }
  }

  /** Tried alone, since jasyncapi stops at the first wrong field and does not always name it. */
  private boolean fits(Place field, Class<?> type) {
    try {
      MAPPER.treeToValue(
          JsonNodeFactory.instance.objectNode().set(field.key(), field.node()), type);
      return true;
    } catch (JsonProcessingException e) {
      wrongType(field, type, "it cannot be " + kind(field.node()), wayOut(e, field));
      return false;
    }
  }

  private void wrongType(Place place, Class<?> type, String what, String hint) {
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
      return Nearest.question(field.node().asText(), names);
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
