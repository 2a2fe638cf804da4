package io.messagecontract.normal;

import io.messagecontract.document.Place;
import io.messagecontract.formula.Formula;
import io.messagecontract.formula.Formulas;
import io.messagecontract.formula.Term;
import io.messagecontract.vocabulary.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes each schema as a formula once, the parts first. What leads back to a schema that is being
 * written, or nests too deeply, is written later.
 */
final class OpenSchemas {

  /** Schemas within schemas; each takes a few calls on the stack. */
  private static final int DEEPEST = 60;

  private final Formulas formulas;
  private final SchemaReader reader;
  private final SchemaReferences references;
  private final ValueKeywords values;
  private final ArrayKeywords arrays;
  private final ObjectKeywords objects;
  private final LogicKeywords logic;
  private final Map<Key, Formula> written = new HashMap<>();
  private final Set<Key> underway = new HashSet<>();
  private int depth;

  OpenSchemas(Formulas formulas, SchemaReader reader, boolean formatsAsserted) {
    this.formulas = formulas;
    this.reader = reader;
    this.references = new SchemaReferences(reader);
    this.values = new ValueKeywords(formulas, reader, formatsAsserted);
    this.arrays = new ArrayKeywords(formulas, reader, this);
    this.objects = new ObjectKeywords(formulas, reader, this);
    this.logic = new LogicKeywords(formulas, reader, references, this);
  }

  /** Tells formulas of this translation from those of others. */
  private record Key(OpenSchemas owner, Place place, DynamicScope scope) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && owner == key.owner
          && place.pointer().equals(key.place.pointer())
          && place.path().equals(key.place.path())
          && scope.equals(key.scope);
    }

    @Override
    public int hashCode() {
      return place.pointer().hashCode() * 31 + place.path().hashCode();
    }

    @Override
    public String toString() {
      return place.id();
    }
  }

  /** Returns what a schema asks to which no other led. */
  Formula entered(Place schema) {
    return of(new ScopedSchema(schema, DynamicScope.EMPTY));
  }

  Formula of(ScopedSchema schema) {
    Place place = schema.place();
    if (reader.isLeftOut(place) || !place.node().isObject()) {
      return place.node().isBoolean() && !place.node().booleanValue() && !reader.isLeftOut(place)
          ? formulas.nothing()
          : formulas.everything();
    }
    ScopedSchema entered = references.entered(schema);
    Key key = new Key(this, place, entered.scope());
    Formula known = written.get(key);
    if (known != null) {
      return known;
    }
    return depth >= DEEPEST || underway.contains(key)
        ? formulas.later(key, () -> afresh(entered))
        : write(key, entered);
  }

  /** The stack is not that of the translation by now. */
  private Formula afresh(ScopedSchema schema) {
    int before = depth;
    depth = 0;
    try {
      return of(schema);
    } finally {
      depth = before;
    }
  }

  private Formula write(Key key, ScopedSchema schema) {
    depth++;
    underway.add(key);
    try {
      Formula formula = write(schema);
      boolean isLoop = formula.term() instanceof Term.Later later && later.key().equals(key);
      Formula result =
          isLoop ? formulas.atom(new Term.Opaque("a schema leads back to itself", key)) : formula;
      written.put(key, result);
      return result;
    } finally {
      underway.remove(key);
      depth--;
    }
  }

  private Formula write(ScopedSchema schema) {
    if (reader.draft(schema.place()) == Draft.DRAFT_04) {
      return formulas.atom(
          new Term.Opaque(
              "schema of another draft", new Key(this, schema.place(), schema.scope())));
    }
    List<Formula> parts = new ArrayList<>();
    values.add(schema.place(), parts);
    arrays.add(schema, parts);
    objects.add(schema, parts);
    logic.add(schema, parts);
    return formulas.all(parts);
  }
}
