package io.messagecontract.vocabulary;

import static io.messagecontract.vocabulary.Draft.DRAFT_04;
import static io.messagecontract.vocabulary.Draft.DRAFT_06;
import static io.messagecontract.vocabulary.Draft.DRAFT_07;
import static io.messagecontract.vocabulary.Draft.DRAFT_2019_09;
import static io.messagecontract.vocabulary.Draft.DRAFT_2020_12;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A keyword of JSON Schema, or of the AsyncAPI Schema Object.
 *
 * @param name its name
 * @param role whether it can reject a value
 * @param form what its value looks like
 * @param type the type of the values that it applies to; empty for all
 * @param since the first draft that has it
 * @param until the last draft that has it
 * @since 0.1.0
 */
public record Keyword(String name, Role role, Form form, String type, Draft since, Draft until) {

  /** Whether a keyword can reject a value. */
  public enum Role {
    /** It can, by itself or by the schemas within it. */
    ASSERTION,
    /** It cannot. */
    NOTE
  }

  private static final List<Keyword> ALL =
      together(
          notes(Form.TEXT, DRAFT_04, DRAFT_2020_12, "$schema $ref title description"),
          notes(Form.ANY, DRAFT_04, DRAFT_2020_12, "default"),
          notes(Form.NAMED_SCHEMAS, DRAFT_04, DRAFT_2020_12, "definitions"),
          notes(Form.TEXT, DRAFT_04, DRAFT_04, "id"),
          notes(Form.TEXT, DRAFT_06, DRAFT_2020_12, "$id"),
          notes(Form.LIST, DRAFT_06, DRAFT_2020_12, "examples"),
          notes(Form.FLAG, DRAFT_07, DRAFT_2020_12, "readOnly writeOnly deprecated"),
          notes(Form.TEXT, DRAFT_07, DRAFT_2020_12, "$comment contentEncoding"),
          notes(Form.TEXT, DRAFT_07, DRAFT_2020_12, "contentMediaType"),
          // AsyncAPI 2.6.0 and 3.0.0, Schema Object; its dialect is draft-07.
          notes(Form.TEXT, DRAFT_07, DRAFT_07, "discriminator"),
          notes(Form.OBJECT, DRAFT_07, DRAFT_07, "externalDocs"),
          notes(Form.TEXT, DRAFT_2019_09, DRAFT_2020_12, "$anchor"),
          notes(Form.OBJECT, DRAFT_2019_09, DRAFT_2020_12, "$vocabulary"),
          notes(Form.NAMED_SCHEMAS, DRAFT_2019_09, DRAFT_2020_12, "$defs"),
          notes(Form.SCHEMA, DRAFT_2019_09, DRAFT_2020_12, "contentSchema"),
          notes(Form.FLAG, DRAFT_2019_09, DRAFT_2019_09, "$recursiveAnchor"),
          notes(Form.TEXT, DRAFT_2020_12, DRAFT_2020_12, "$dynamicAnchor"),
          asserts("", Form.TYPE, DRAFT_04, DRAFT_2020_12, "type"),
          asserts("", Form.LIST, DRAFT_04, DRAFT_2020_12, "enum"),
          asserts("", Form.ANY, DRAFT_06, DRAFT_2020_12, "const"),
          asserts("", Form.TEXT, DRAFT_04, DRAFT_2020_12, "format"),
          asserts("", Form.SCHEMAS, DRAFT_04, DRAFT_2020_12, "allOf anyOf oneOf"),
          asserts("", Form.SCHEMA, DRAFT_04, DRAFT_2020_12, "not"),
          asserts("", Form.SCHEMA, DRAFT_07, DRAFT_2020_12, "if then else"),
          asserts("", Form.TEXT, DRAFT_2019_09, DRAFT_2019_09, "$recursiveRef"),
          asserts("", Form.TEXT, DRAFT_2020_12, DRAFT_2020_12, "$dynamicRef"),
          asserts("string", Form.COUNT, DRAFT_04, DRAFT_2020_12, "maxLength minLength"),
          asserts("string", Form.TEXT, DRAFT_04, DRAFT_2020_12, "pattern"),
          asserts("number", Form.POSITIVE, DRAFT_04, DRAFT_2020_12, "multipleOf"),
          asserts("number", Form.NUMBER, DRAFT_04, DRAFT_2020_12, "maximum minimum"),
          exclusive(Form.FLAG, DRAFT_04, DRAFT_04),
          exclusive(Form.NUMBER, DRAFT_06, DRAFT_2020_12),
          asserts("array", Form.ITEMS, DRAFT_04, DRAFT_2019_09, "items"),
          asserts("array", Form.SCHEMA, DRAFT_2020_12, DRAFT_2020_12, "items"),
          asserts("array", Form.SCHEMA, DRAFT_04, DRAFT_2019_09, "additionalItems"),
          asserts("array", Form.SCHEMAS, DRAFT_2020_12, DRAFT_2020_12, "prefixItems"),
          asserts("array", Form.COUNT, DRAFT_04, DRAFT_2020_12, "maxItems minItems"),
          asserts("array", Form.FLAG, DRAFT_04, DRAFT_2020_12, "uniqueItems"),
          asserts("array", Form.SCHEMA, DRAFT_06, DRAFT_2020_12, "contains"),
          asserts("array", Form.COUNT, DRAFT_2019_09, DRAFT_2020_12, "maxContains minContains"),
          asserts("array", Form.SCHEMA, DRAFT_2019_09, DRAFT_2020_12, "unevaluatedItems"),
          asserts("object", Form.NAMED_SCHEMAS, DRAFT_04, DRAFT_2020_12, "properties"),
          asserts("object", Form.NAMED_SCHEMAS, DRAFT_04, DRAFT_2020_12, "patternProperties"),
          asserts("object", Form.SCHEMA, DRAFT_04, DRAFT_2020_12, "additionalProperties"),
          asserts("object", Form.NAMES, DRAFT_04, DRAFT_2020_12, "required"),
          asserts("object", Form.COUNT, DRAFT_04, DRAFT_2020_12, "maxProperties minProperties"),
          asserts("object", Form.DEPENDENCIES, DRAFT_04, DRAFT_2020_12, "dependencies"),
          asserts("object", Form.SCHEMA, DRAFT_06, DRAFT_2020_12, "propertyNames"),
          asserts("object", Form.NAMES_BY_NAME, DRAFT_2019_09, DRAFT_2020_12, "dependentRequired"),
          asserts("object", Form.NAMED_SCHEMAS, DRAFT_2019_09, DRAFT_2020_12, "dependentSchemas"),
          asserts("object", Form.SCHEMA, DRAFT_2019_09, DRAFT_2020_12, "unevaluatedProperties"));

  private static final Map<String, List<Keyword>> BY_NAME = byName();

  /** Returns the keyword of that name in a draft. */
  public static Optional<Keyword> of(String name, Draft draft) {
    for (Keyword keyword : named(name)) {
      if (keyword.isIn(draft)) {
        return Optional.of(keyword);
      }
    }
    return Optional.empty();
  }

  /** Returns the keywords of that name in all drafts, oldest first. */
  public static List<Keyword> named(String name) {
    return BY_NAME.getOrDefault(name, List.of());
  }

  /** Returns all keywords of a draft. */
  public static List<Keyword> all(Draft draft) {
    return ALL.stream().filter(keyword -> keyword.isIn(draft)).toList();
  }

  /** Tells whether it can reject a value. */
  public boolean asserts() {
    return role == Role.ASSERTION;
  }

  /** Tells whether it says something about values of that type. */
  public boolean appliesTo(String valueType) {
    return type.isEmpty()
        || type.equals(valueType)
        || (type.equals("number") && valueType.equals("integer"));
  }

  private boolean isIn(Draft draft) {
    return since.compareTo(draft) <= 0 && until.compareTo(draft) >= 0;
  }

  private static List<Keyword> exclusive(Form form, Draft since, Draft until) {
    return asserts("number", form, since, until, "exclusiveMaximum exclusiveMinimum");
  }

  private static List<Keyword> notes(Form form, Draft since, Draft until, String names) {
    return all(Role.NOTE, form, "", since, until, names);
  }

  private static List<Keyword> asserts(
      String type, Form form, Draft since, Draft until, String names) {
    return all(Role.ASSERTION, form, type, since, until, names);
  }

  private static List<Keyword> all(
      Role role, Form form, String type, Draft since, Draft until, String names) {
    List<Keyword> keywords = new ArrayList<>();
    for (String name : names.split(" ", -1)) {
      keywords.add(new Keyword(name, role, form, type, since, until));
    }
    return keywords;
  }

  @SafeVarargs
  private static List<Keyword> together(List<Keyword>... lists) {
    List<Keyword> keywords = new ArrayList<>();
    for (List<Keyword> list : lists) {
      keywords.addAll(list);
    }
    return List.copyOf(keywords);
  }

  private static Map<String, List<Keyword>> byName() {
    Map<String, List<Keyword>> byName = new HashMap<>();
    for (Keyword keyword : ALL) {
      List<Keyword> same = byName.getOrDefault(keyword.name(), new ArrayList<>());
      same.add(keyword);
      byName.put(keyword.name(), same);
    }
    return byName;
  }
}
