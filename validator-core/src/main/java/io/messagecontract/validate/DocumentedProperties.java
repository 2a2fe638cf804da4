package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.reading.Children;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the properties of a value with those that its schema documents, through {@code $ref},
 * {@code allOf} and the branches that accept the value.
 *
 * <p>An object whose schema documents no property at all is free-form, and so is one whose schema
 * says what additional properties are like; there nothing is undocumented.
 */
final class DocumentedProperties {

  private final ApplicableSchemas applicable;

  DocumentedProperties(Documents documents, SchemaEngine engine, boolean formats, Steps steps) {
    this.applicable = new ApplicableSchemas(documents, engine, formats, steps);
  }

  /**
   * A difference between value and documentation.
   *
   * @param object the pointer of the object in the value
   * @param property the property's name
   * @param isUndocumented whether it is there but undocumented, or documented but not there
   * @param schema the schema that documents it, or that documents its neighbours
   * @param known the names that are documented for the object
   */
  record Gap(
      String object, String property, boolean isUndocumented, Place schema, Set<String> known) {}

  List<Gap> gaps(SchemaPlace schema, JsonNode value) {
    return gaps(List.of(applicable.at(schema)), schema, value);
  }

  /** Returns the differences between a value and what schemas document that apply to it. */
  List<Gap> gaps(List<Place> schemas, SchemaPlace from, JsonNode value) {
    List<Gap> gaps = new ArrayList<>();
    walk(schemas, from, value, "", gaps);
    return gaps;
  }

  private void walk(
      List<Place> schemas, SchemaPlace from, JsonNode value, String pointer, List<Gap> gaps) {
    if (schemas.isEmpty() || !value.isContainerNode()) {
      return;
    }
    List<ApplicableSchemas.Applied> applied = applicable.to(schemas, from, value);
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        walk(Children.ofItem(schemas(applied), i), from, value.get(i), pointer + '/' + i, gaps);
      }
      return;
    }
    List<Place> holders = schemas(applied);
    Optional<Place> documents = holders.stream().filter(Children::documentsProperties).findFirst();
    @Nullable Set<String> known = null;
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      String name = property.getKey();
      List<Place> children = ofProperty(holders, name);
      if (children.isEmpty() && documents.isPresent()) {
        known = known == null ? names(applied, false) : known;
        gaps.add(new Gap(pointer, name, true, documents.get(), known));
      } else if (property.getValue().isContainerNode()) {
        walk(children, from, property.getValue(), ErrorPlaces.child(pointer, name), gaps);
      }
    }
    for (String name : names(applied, true)) {
      if (!value.has(name)) {
        Place schema = ofProperty(holders, name).get(0);
        gaps.add(new Gap(pointer, name, false, schema, Set.of()));
      }
    }
  }

  private static List<Place> schemas(List<ApplicableSchemas.Applied> applied) {
    return applied.stream().map(ApplicableSchemas.Applied::schema).toList();
  }

  private List<Place> ofProperty(List<Place> holders, String name) {
    return Children.ofProperty(holders, name, pattern -> applicable.matches(pattern, name));
  }

  private static Set<String> names(List<ApplicableSchemas.Applied> applied, boolean demandedOnly) {
    Set<String> names = new LinkedHashSet<>();
    for (ApplicableSchemas.Applied schema : applied) {
      if (schema.demanded() || !demandedOnly) {
        schema.schema().node().path("properties").fieldNames().forEachRemaining(names::add);
      }
    }
    return names;
  }
}
