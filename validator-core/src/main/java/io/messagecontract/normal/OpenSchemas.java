package io.messagecontract.normal;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.reading.DynamicScope;
import io.messagecontract.reading.SchemaReader;
import io.messagecontract.reading.SchemaReferences;
import io.messagecontract.reading.ScopedSchema;
import java.util.ArrayList;
import java.util.List;

/** Writes what a schema asks of a value. */
final class OpenSchemas {

  private final Formulas formulas;
  private final SchemaReader reader;
  private final SchemaReferences references;
  private final Writing writing;
  private final ValueKeywords values;
  private final ArrayKeywords arrays;
  private final ObjectKeywords objects;
  private final LogicKeywords logic;
  private final UnevaluatedKeywords unevaluated;

  OpenSchemas(
      Formulas formulas,
      SchemaReader reader,
      SchemaReferences references,
      Writing writing,
      boolean formatsAsserted) {
    this.formulas = formulas;
    this.reader = reader;
    this.references = references;
    this.writing = writing;
    this.values = new ValueKeywords(formulas, reader, formatsAsserted);
    this.arrays = new ArrayKeywords(formulas, reader, this);
    this.objects = new ObjectKeywords(formulas, reader, this);
    this.logic = new LogicKeywords(formulas, reader, references, this);
    this.unevaluated = new UnevaluatedKeywords(formulas, reader, references, this);
  }

  /** Returns what a schema asks to which no other led. */
  Formula entered(Place schema) {
    return of(new ScopedSchema(schema, DynamicScope.EMPTY));
  }

  Formula of(ScopedSchema schema) {
    JsonNode node = schema.place().node();
    if (reader.isLeftOut(schema.place())) {
      return formulas.everything();
    }
    if (!node.isObject()) {
      return node.isBoolean() && !node.booleanValue() ? formulas.nothing() : formulas.everything();
    }
    ScopedSchema entered = references.entered(schema);
    return writing.of(entered.name(), () -> write(entered));
  }

  /** Returns a formula in the place of what a schema says and no formula can say. */
  Formula opaque(String reason, ScopedSchema schema) {
    return writing.opaque(reason, schema.name());
  }

  private Formula write(ScopedSchema schema) {
    if (!reader.isOfKnownDraft(schema.place())) {
      return opaque("a schema of another dialect", schema);
    }
    List<Formula> parts = new ArrayList<>();
    values.add(schema.place(), parts);
    arrays.add(schema, parts);
    objects.add(schema, parts);
    logic.add(schema, parts);
    unevaluated.add(schema, parts);
    return formulas.all(parts);
  }
}
