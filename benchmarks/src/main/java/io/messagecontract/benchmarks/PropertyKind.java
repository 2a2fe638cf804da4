package io.messagecontract.benchmarks;

import java.util.List;

/** The kinds of properties of which generated payloads are made, with an example of each. */
enum PropertyKind {
  IDENTIFIER(
      List.of("id", "parentId"),
      """
      description: Names it in all systems.
      type: string
      format: uuid
      """,
      "00000000-0000-4000-8000-00000000$n"),
  TEXT(
      List.of("note", "reason"),
      """
      description: As a person has written it.
      type: string
      maxLength: 200
      """,
      "Left with the neighbours of number $n"),
  CODE(
      List.of("reference", "batch"),
      """
      type: string
      pattern: '^[A-Z]{3}-[0-9]{4}$'
      """,
      "ABC-$n"),
  STATE(
      List.of("state", "previousState"),
      """
      type: string
      enum: [open, held, closed]
      """,
      "held"),
  TIME(
      List.of("updatedAt", "createdAt"),
      """
      type: string
      format: date-time
      """,
      "'2026-01-02T03:04:05Z'"),
  COUNT(
      List.of("quantity", "attempts"),
      """
      type: integer
      minimum: 0
      """,
      "$n"),
  AMOUNT(
      List.of("amount", "discount"),
      """
      description: In the currency of the account.
      type: number
      minimum: 0
      """,
      "$n.25"),
  FLAG(
      List.of("express", "insured"),
      """
      type: boolean
      """,
      "true"),
  LIST(
      List.of("labels", "warnings"),
      """
      type: array
      items:
        type: string
      """,
      "[first, label-$n]"),
  OBJECT(
      List.of("address", "sender"),
      """
      type: object
      required: [city]
      properties:
        street:
          type: string
        city:
          type: string
        floor:
          type: integer
      """,
      "{ street: High Street $n, city: Springfield, floor: 2 }");

  private final List<String> names;
  private final String schema;
  private final String example;

  PropertyKind(List<String> names, String schema, String example) {
    this.names = names;
    this.schema = schema;
    this.example = example;
  }

  /** Returns the kind of one of a payload's properties; after as many as there are it repeats. */
  static PropertyKind at(int position) {
    return values()[position % values().length];
  }

  /** Returns the name of a payload's first or second property of this kind. */
  String property(int repetition) {
    return names.get(repetition);
  }

  /** Returns its schema, as lines of YAML. */
  String schema() {
    return schema;
  }

  /** Returns a value that the schema accepts, as YAML on one line. */
  String example(int number) {
    return example.replace("$n", Integer.toString(number));
  }
}
