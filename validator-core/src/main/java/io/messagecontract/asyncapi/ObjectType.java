package io.messagecontract.asyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object of the specification and its fields.
 *
 * @param name its title in the specification
 * @param fields the fields of all versions, in the specification's order
 * @param variants further fields that depend on the value of one
 * @param binding whether it is of a protocol's binding, which has versions of its own
 */
public record ObjectType(String name, List<Field> fields, List<Variant> variants, boolean binding) {

  /** Copies the lists. */
  public ObjectType {
    fields = List.copyOf(fields);
    variants = List.copyOf(variants);
  }

  /** The fields that hold where another field has a certain value. */
  public record Variant(String field, String value, List<Field> fields) {

    /** Copies the list. */
    public Variant {
      fields = List.copyOf(fields);
    }

    boolean isThat(JsonNode object) {
      return object.path(field).asText().equals(value);
    }
  }

  /** Returns all fields that an object may have, those of its variants before the common ones. */
  public List<Field> fieldsOf(JsonNode object) {
    List<Field> all = new ArrayList<>();
    for (Variant variant : variants) {
      if (variant.isThat(object)) {
        all.addAll(variant.fields());
      }
    }
    all.addAll(fields);
    return all;
  }

  /** Returns the field of that name which an object has in a version. */
  public Optional<Field> field(JsonNode object, String key, SpecificationVersion version) {
    for (Field field : variants.isEmpty() ? fields : fieldsOf(object)) {
      if (field.name().equals(key) && field.isIn(version)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
