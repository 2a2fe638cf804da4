package io.messagecontract.contract;

import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Knows which members of a schema are schemas (JSON Schema 2020-12 core, sections 10 and 11, and
 * the older spellings of draft-07 and 2019-09).
 *
 * @since 0.1.0
 */
public final class SubSchemas {

  private static final Set<String> IN_PLACE =
      Set.of(
          "not",
          "if",
          "then",
          "else",
          "allOf",
          "anyOf",
          "oneOf",
          "dependentSchemas",
          "dependencies");
  private static final Set<String> ONE =
      Set.of(
          "not",
          "if",
          "then",
          "else",
          "additionalProperties",
          "propertyNames",
          "additionalItems",
          "contains",
          "unevaluatedItems",
          "unevaluatedProperties",
          "contentSchema");
  private static final Set<String> SEVERAL =
      Set.of(
          "allOf",
          "anyOf",
          "oneOf",
          "dependentSchemas",
          "dependencies",
          "properties",
          "patternProperties",
          "prefixItems");

  private SubSchemas() {}

  /** What the value of a keyword is. */
  public enum Holding {
    /** A plain value. */
    NO_SCHEMA,
    /** A schema. */
    ONE_SCHEMA,
    /** A list or an object of schemas. */
    SEVERAL_SCHEMAS
  }

  /**
   * A schema within a schema.
   *
   * @param place where it stands
   * @param inPlace whether it applies to the same value as the schema around it
   */
  public record SubSchema(Place place, boolean inPlace) {}

  /** Tells what a member of a schema holds. */
  public static Holding holding(Place keyword) {
    boolean items = keyword.key().equals("items");
    if (ONE.contains(keyword.key()) || (items && !keyword.node().isArray())) {
      return Holding.ONE_SCHEMA;
    }
    return SEVERAL.contains(keyword.key()) || items ? Holding.SEVERAL_SCHEMAS : Holding.NO_SCHEMA;
  }

  /** Returns the schemas directly within a schema, those behind a {@code $ref} left aside. */
  public static List<SubSchema> of(Place schema) {
    List<SubSchema> found = new ArrayList<>();
    for (Place member : schema.node().isObject() ? schema.children() : List.<Place>of()) {
      boolean inPlace = IN_PLACE.contains(member.key());
      switch (holding(member)) {
        case NO_SCHEMA -> {}
        case ONE_SCHEMA -> found.add(new SubSchema(member, inPlace));
        case SEVERAL_SCHEMAS -> addAll(found, member, inPlace);
      }
    }
    return found;
  }

  /**
   * Tells whether a schema is nothing but its {@code $ref}: draft-07 ignores what stands beside.
   */
  public static boolean isOnlyReference(Place schema, SchemaDialect dialect) {
    return References.isReference(schema.node())
        && (dialect == SchemaDialect.DRAFT_07 || schema.node().size() == 1);
  }

  /** A list under {@code dependencies} names properties and is no schema. */
  private static void addAll(List<SubSchema> found, Place holder, boolean inPlace) {
    for (Place child : holder.children()) {
      if (child.node().isObject() || child.node().isBoolean()) {
        found.add(new SubSchema(child, inPlace));
      }
    }
  }
}
