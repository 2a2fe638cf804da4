package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.asyncapi.Field;
import io.messagecontract.asyncapi.ObjectType;
import io.messagecontract.asyncapi.ObjectType.Variant;
import io.messagecontract.asyncapi.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a field that an object may have means nothing in this one, and what to do about it. */
record OtherField(String why, String hint) {

  /** Returns nothing where no minor version and no kind of the object has such a field. */
  static Optional<OtherField> of(
      ObjectType object, JsonNode node, String key, SpecificationVersion version) {
    return object.fieldsOf(node).stream()
        .filter(field -> field.name().equals(key))
        .findFirst()
        .map(field -> ofVersion(object, field, version))
        .or(() -> ofKind(object, key));
  }

  private static OtherField ofVersion(
      ObjectType object, Field field, SpecificationVersion version) {
    boolean later = field.since().orElse(0) > version.minor();
    SpecificationVersion bound =
        new SpecificationVersion(
            version.major(), later ? field.since().orElse(0) : field.until().orElse(0));
    return later
        ? new OtherField(
            "the " + object.name() + " has it since " + bound,
            "remove it, or write \"asyncapi: " + bound + '"')
        : new OtherField("the " + object.name() + " had it until " + bound, "remove it");
  }

  private static Optional<OtherField> ofKind(ObjectType object, String key) {
    List<Variant> kinds =
        object.variants().stream()
            .filter(kind -> kind.fields().stream().anyMatch(field -> field.name().equals(key)))
            .toList();
    String all =
        kinds.stream()
            .map(kind -> '"' + kind.field() + ": " + kind.value() + '"')
            .collect(Collectors.joining(" or "));
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(new OtherField("it belongs to " + all, "remove it, or write " + all));
  }
}
