package io.messagecontract.load;

import com.asyncapi.schemas.asyncapi.Reference;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.messagecontract.document.Place;
import java.util.Optional;
import java.util.Set;

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

  private final LoadContext context;

  Skeleton(LoadContext context) {
    this.context = context;
  }

  /** Returns the bound object; nothing, and a finding, where a field has the wrong type. */
  <T> Optional<T> bind(Place place, Class<T> type, Set<String> keys) {
    if (!place.node().isObject()) {
      wrongType(place, type, "an object is expected");
      return Optional.empty();
    }
    ObjectNode skeleton = JsonNodeFactory.instance.objectNode();
    for (Place member : place.children()) {
      if (keys.contains(member.key())) {
        skeleton.set(member.key(), member.node());
      }
    }
    try {
      return Optional.of(MAPPER.treeToValue(skeleton, type));
    } catch (JsonMappingException e) {
      Place field =
          e.getPath().stream()
              .findFirst()
              .flatMap(step -> place.member(String.valueOf(step.getFieldName())))
              .orElse(place);
      wrongType(field, type, "it cannot be " + kind(field.node()));
      return Optional.empty();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree cannot have broken syntax", e);
    }
  }

  /** Returns the reference that an object must be; nothing, and a finding, where it is none. */
  Optional<Reference> reference(Place place) {
    return bind(place, Reference.class, Set.of("$ref"))
        .filter(
            reference -> {
              if (reference.getRef() == null) {
                wrongType(place, Reference.class, "a $ref is expected");
              }
              return reference.getRef() != null;
            });
  }

  private void wrongType(Place place, Class<?> type, String what) {
    String name = place.pointer().isEmpty() ? "The document" : '"' + place.key() + '"';
    context.report(
        "wrong-type",
        place,
        name + " does not fit an AsyncAPI " + type.getSimpleName() + ": " + what + ".",
        "write it as the specification's " + type.getSimpleName() + " Object says");
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
