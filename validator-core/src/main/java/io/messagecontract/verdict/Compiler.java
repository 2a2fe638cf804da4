package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.contract.SubSchemas;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.reading.DynamicScope;
import io.messagecontract.reading.ScopedSchema;
import io.messagecontract.verdict.Check.Content;
import io.messagecontract.verdict.Check.Documented;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes checks of schemas, those of equal schemas only once if nobody asks which of them it was.
 * What it is asked, it is asked by many threads.
 */
final class Compiler {

  /**
   * Each set of schemas that meet is one: made to meet in many ways, they could fill the memory.
   */
  private static final int MOST = 50_000;

  private final Source source;
  private final boolean shares;
  private final LanePool pool = new LanePool();
  private final Map<Object, Check> known = new HashMap<>();
  private final Check nothing = made(new Shape(0, null, null, null, Members.ANY, Items.ANY, pool));

  /**
   * Compiles nothing yet.
   *
   * @param shares whether equal schemas in different places have one check
   */
  Compiler(Source source, boolean shares) {
    this.source = source;
    this.shares = shares;
  }

  /** Returns the check of a message's schema. */
  Check of(SchemaPlace schema, boolean closed) {
    Place place = source.at(schema);
    ScopedSchema entered = new ScopedSchema(place, DynamicScope.EMPTY);
    return of(List.of(entered), closed ? List.of(place) : List.of());
  }

  /**
   * Returns a check.
   *
   * @param schemas what has to accept the value
   * @param documenting what has to document all that the value holds; empty where it may hold more
   */
  synchronized Check of(List<ScopedSchema> schemas, List<Place> documenting) {
    Map<Object, ScopedSchema> asked = new LinkedHashMap<>();
    boolean asksNothing = documenting.isEmpty();
    for (ScopedSchema schema : schemas) {
      ScopedSchema resolved = resolved(schema);
      asksNothing &= asksNothing(resolved);
      asked.putIfAbsent(key(resolved), resolved);
    }
    if (asksNothing) {
      return Check.ANYTHING;
    }
    Map<Object, Place> documented = new LinkedHashMap<>();
    for (Place place : documenting) {
      Place resolved = resolved(place);
      documented.putIfAbsent(key(resolved), resolved);
    }
    Object key = List.of(List.copyOf(asked.keySet()), List.copyOf(documented.keySet()));
    Check check = known.get(key);
    if (check == null) {
      if (known.size() >= MOST) {
        throw new UncompiledException("schemas that meet in too many ways");
      }
      List<ScopedSchema> merged = List.copyOf(asked.values());
      List<Place> documenters = List.copyOf(documented.values());
      check = new Check(new Unmade(this, merged, documenters), pool);
      known.put(key, check);
    }
    return check;
  }

  private static boolean asksNothing(ScopedSchema schema) {
    JsonNode node = schema.place().node();
    return (node.isBoolean() && node.booleanValue()) || (node.isObject() && node.isEmpty());
  }

  /** A schema that is nothing but a reference is the one that it leads to. */
  private ScopedSchema resolved(ScopedSchema schema) {
    ScopedSchema at = schema;
    for (int i = 0; i < References.MAX_CHAIN; i++) {
      Place place = at.place();
      if (source.references().isDynamic(place)
          || !SubSchemas.isOnlyReference(place, source.reader().dialect())
          || !source.reader().isOfKnownDraft(place)
          || source.reader().keyword(place, "$ref").isEmpty()
          || (place.node().size() > 1 && !source.reader().draft(place).ignoresSiblings())) {
        return at;
      }
      at = at.to(source.reader().target(place));
    }
    return at;
  }

  /** What is nothing but a reference documents what the schema does to which it leads. */
  private Place resolved(Place documenting) {
    Place at = documenting;
    for (int i = 0; i < References.MAX_CHAIN; i++) {
      Optional<Place> target =
          SubSchemas.isOnlyReference(at, source.reader().dialect())
              ? source.reader().reference(at)
              : Optional.empty();
      if (target.isEmpty()) {
        return at;
      }
      at = target.get();
    }
    return at;
  }

  private Object key(ScopedSchema schema) {
    return source.references().isDynamic(schema.place()) ? schema.name() : key(schema.place());
  }

  /** An equal schema in the same document means the same, where nothing in it has a name. */
  private Object key(Place place) {
    return !shares || source.hasNames(place)
        ? place.id()
        : List.of(place.path(), source.reader().draft(place), place.node());
  }

  private synchronized Content content(List<ScopedSchema> schemas, List<Place> documenting) {
    Merging merging = new Merging(this, source);
    for (ScopedSchema schema : schemas) {
      merging.add(schema);
    }
    Closing closing = new Closing(source, documenting);
    Optional<Documented> documented =
        documenting.isEmpty() || closing.isStatic()
            ? Optional.empty()
            : Optional.of(new Documented(source.reader().dialect(), documenting));
    Closing closed = documented.isPresent() ? Closing.open(source) : closing;
    Shape shape = merging.shape(closed, pool);
    return new Content(
        shape,
        shares ? Origins.NONE : merging.origins(closed),
        List.copyOf(merging.choices()),
        merging.left(),
        documented.orElse(null));
  }

  synchronized boolean evaluates(SchemaPlace schema, String property) {
    ScopedSchema entered = new ScopedSchema(source.at(schema), DynamicScope.EMPTY);
    Evaluated evaluated = new Evaluation(source, Evaluated.PROPERTIES).of(entered);
    return evaluated.all()
        || evaluated.names().contains(property)
        || evaluated.patterns().stream()
            .anyMatch(pattern -> source.reference().pattern(pattern).test(property));
  }

  /** Returns the check of a schema within another one. */
  Check part(ScopedSchema schema) {
    return of(List.of(schema), List.of());
  }

  /** Returns what accepts the objects that have a member of that name. */
  synchronized Check having(String name) {
    Check check = known.get(name);
    if (check == null) {
      MemberParts parts = new MemberParts(this, source);
      parts.require(name);
      Shape shape =
          new Shape(
              Kinds.OBJECT, null, null, null, parts.made(Closing.open(source)), Items.ANY, pool);
      check = made(shape);
      known.put(name, check);
    }
    return check;
  }

  private Check made(Shape shape) {
    return new Check(new Content(shape, Origins.NONE, List.of(), List.of(), null), pool);
  }

  /** What a check is made of, once it is asked for. */
  private record Unmade(Compiler compiler, List<ScopedSchema> schemas, List<Place> documenting)
      implements Supplier<Content> {

    @Override
    public Content get() {
      return compiler.content(schemas, documenting);
    }
  }

  /** Returns what rejects every value. */
  Check nothing() {
    return nothing;
  }
}
