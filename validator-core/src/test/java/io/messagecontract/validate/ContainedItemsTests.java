package io.messagecontract.validate;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Items that an array has to hold: numbers of them mean something from 2019-09 on only, and {@code
 * unevaluatedItems} leaves them out from 2020-12 on only.
 */
class ContainedItemsTests extends WrittenContract {

  private static final String OLDER =
      "{$schema: 'http://json-schema.org/draft-06/schema#', contains: {type: integer},"
          + " minContains: 2, maxContains: 1}";

  @ParameterizedTest
  @ValueSource(strings = {"minContains: 0", "minContains: 2", "maxContains: 0", "maxContains: 1"})
  void oneIsEnoughInDraft07WhateverTheNumber(String number) throws IOException {
    contract(DRAFT_07, "{contains: {type: integer}, " + number + "}");

    accepts("[0]");
    accepts("[0, 0, \"a\"]");
    rejects("[]", "contains asyncapi.yaml:10");
    rejects("[\"a\"]", "contains asyncapi.yaml:10");
  }

  @Test
  void oneIsEnoughInDraft06() throws IOException {
    contract(NEWEST, OLDER);

    accepts("[0, 0]");
    rejects("[\"a\"]", "contains asyncapi.yaml:10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-09", NEWEST})
  void numbersCountInLaterDrafts(String version) throws IOException {
    contract(version, "{contains: {type: integer}, minContains: 2, maxContains: 3}");

    accepts("[0, 0]");
    accepts("[0, 0, 0, \"a\"]");
    rejects("[0]", "minContains asyncapi.yaml:10");
    rejects("[0, 0, 0, 0]", "maxContains asyncapi.yaml:10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contains: {const: 1}",
        "allOf: [{contains: {const: 1}}]",
        "anyOf: [{contains: {const: 1}}, {minItems: 9}]",
        "if: {contains: {const: 1}}"
      })
  void foundItemsAreEvaluatedFrom202012OnOnly(String found) throws IOException {
    String closed = "{" + found + ", unevaluatedItems: false}";
    contract("2019-09", closed);
    rejects("[1]", "unevaluatedItems asyncapi.yaml:10");

    contract(NEWEST, closed);
    accepts("[1, 1]");
    rejects("[1, 2]", "unevaluatedItems asyncapi.yaml:10");
  }

  @Test
  void itemsFoundIn201909AreStillOnesThatUnevaluatedItemsMayAccept() throws IOException {
    contract("2019-09", "{contains: {const: 1}, unevaluatedItems: {type: integer}}");

    accepts("[1, 2]");
    rejects("[1, \"a\"]", "type asyncapi.yaml:10");
    rejects("[2]", "minContains asyncapi.yaml:10");
  }

  @Test
  void referencesFromTheItemsLeadWhereTheyLedBefore() throws IOException {
    contract(
        DRAFT_07,
        """
        $id: https://example.com/list.json
        type: array
        minContains: 2
        contains:
          anyOf: [ { $ref: '#/definitions/number' }, { $ref: '#' }, { $ref: other.json } ]
        definitions:
          number: { type: integer }
          other: { $id: other.json, const: a, minContains: 3 }
        """);

    accepts("[1]");
    accepts("[true, [\"a\"]]");
    rejects("[true, [\"b\"]]", "contains asyncapi.yaml:13");
  }
}
