package io.messagecontract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Allowance;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Inclusion;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.SideSchema;
import io.messagecontract.solver.Proof;
import io.messagecontract.validate.SchemaValidator;
import io.messagecontract.vocabulary.Keyword;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which schemas of a contract no value satisfies; only what is proved counts. */
final class Satisfiability {

  /** Whatever these say together, an empty value of the type satisfies them. */
  private static final Set<String> HARMLESS =
      Set.of(
          "type",
          "format",
          "maxLength",
          "items",
          "additionalItems",
          "prefixItems",
          "maxItems",
          "uniqueItems",
          "properties",
          "patternProperties",
          "additionalProperties",
          "maxProperties");

  private final Contract contract;
  private final SchemaValidator validator;
  private final Allowance allowance;
  private final Inclusion inclusion;
  private final Map<String, Boolean> impossible = new HashMap<>();

  Satisfiability(Contract contract, Allowance allowance) {
    this.contract = contract;
    this.allowance = allowance;
    this.inclusion = new Inclusion(allowance);
    this.validator = new SchemaValidator(contract.documents(), false);
  }

  /** Tells whether so much was asked that some of it was not looked into. */
  boolean isCapped() {
    return allowance.hasRefused();
  }

  /** Returns a schema as it is read here: open, with {@code format} as a note. */
  SideSchema side(Place schema, SchemaDialect dialect) {
    return new SideSchema(new Side(contract.documents(), validator, dialect, false), schema);
  }

  /** Tells whether no value satisfies a schema. */
  boolean isImpossible(Place schema, SchemaDialect dialect) {
    if (isPlain(schema.node())) {
      return false;
    }
    return impossible.computeIfAbsent(
        dialect + schema.id(), id -> proof(schema, dialect).isPresent());
  }

  /** Returns why no value satisfies a schema, if none does. */
  Optional<Proof> proof(Place schema, SchemaDialect dialect) {
    return inclusion.impossibility(side(schema, dialect));
  }

  /** Most schemas of a contract are so plain that nobody need be asked. */
  private static boolean isPlain(JsonNode schema) {
    if (!schema.isObject()) {
      return schema.asBoolean();
    }
    return !schema.has("$ref")
        && schema
            .propertyStream()
            .map(Map.Entry::getKey)
            .filter(name -> Keyword.named(name).stream().anyMatch(Keyword::asserts))
            .allMatch(HARMLESS::contains);
  }

  /** Tells whether no value satisfies a schema, even without some of its keywords and parts. */
  boolean isImpossibleWithout(Set<String> leftOut, Place schema, SchemaDialect dialect) {
    return inclusion.isImpossible(List.of(side(schema, dialect)), leftOut, Focus.ANY);
  }

  /** Tells whether no value of one schema satisfies another one, too. */
  boolean isImpossibleTogether(
      Place schema, Place other, Set<String> leftOut, SchemaDialect dialect) {
    return inclusion.isImpossible(
        List.of(side(schema, dialect), side(other, dialect)), leftOut, Focus.ANY);
  }

  /** Tells whether no object that satisfies a schema has all of some properties. */
  boolean isImpossibleWith(Set<String> properties, Place schema, SchemaDialect dialect) {
    return inclusion.isImpossible(
        List.of(side(schema, dialect)), Set.of(), Focus.onObjectsWithAll(properties));
  }
}
