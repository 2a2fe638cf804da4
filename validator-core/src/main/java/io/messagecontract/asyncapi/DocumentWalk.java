package io.messagecontract.asyncapi;

import io.messagecontract.asyncapi.ValueType.Either;
import io.messagecontract.asyncapi.ValueType.ListOf;
import io.messagecontract.asyncapi.ValueType.MapOf;
import io.messagecontract.asyncapi.ValueType.ObjectOf;
import io.messagecontract.asyncapi.ValueType.Referring;
import io.messagecontract.asyncapi.ValueType.Schema;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Visits every value of a document that the tables know, behind references too, each once. */
final class DocumentWalk {

  private record Step(Place place, ValueType type) {}

  /** Asked for each value of a document: what a record brings along would be made for it. */
  private record Seen(String place, ValueType type) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Seen that && place.equals(that.place) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
      return place.hashCode();
    }
  }

  private final SpecificationVersion version;
  private final Specification specification;
  private final References references;
  private final SchemaCollector schemas;
  private final Deque<Step> todo = new ArrayDeque<>();
  private final Set<Seen> seen = new HashSet<>();
  private final List<Visit> visits = new ArrayList<>();
  private final List<BrokenReferenceException> broken = new ArrayList<>();

  DocumentWalk(SpecificationVersion version, Documents documents) {
    this.version = version;
    this.specification = Specification.of(version);
    this.references = new References(documents);
    this.schemas = new SchemaCollector(documents, references, broken);
  }

  List<Visit> visits() {
    return visits;
  }

  List<SchemaVisit> schemas() {
    return schemas.visits();
  }

  List<BrokenReferenceException> broken() {
    return broken;
  }

  void from(Place root) {
    todo.add(new Step(root, new ObjectOf("AsyncAPI Object", Referring.FORBIDDEN, false)));
    while (!todo.isEmpty()) {
      Step step = todo.poll();
      if (seen.add(new Seen(step.place().id(), step.type()))) {
        visit(step.place(), step.type());
      }
    }
    schemas.collect();
  }

  private void visit(Place place, ValueType type) {
    if (type instanceof Either either) {
      either(place, either);
    } else if (type instanceof ObjectOf object) {
      object(place, object);
    } else {
      add(place, type);
      if (type instanceof MapOf && References.isReference(place.node())) {
        toTarget(place, type);
      } else if (type instanceof ListOf list && place.node().isArray()) {
        addAll(place, list.item());
      } else if (type instanceof MapOf map && place.node().isObject()) {
        addAll(place, map.value());
      } else if (type instanceof Schema schema && type.fits(place.node())) {
        schema(place, schema);
      }
    }
  }

  private void either(Place place, Either either) {
    for (ValueType one : either.types()) {
      if (one.fits(place.node())) {
        visit(place, one);
        return;
      }
    }
    add(place, either);
  }

  private void object(Place place, ObjectOf type) {
    boolean refers = type.reference() != Referring.FORBIDDEN;
    if (refers && place.node().has("$ref")) {
      visits.add(new Visit(place, type, Optional.empty()));
      toTarget(place, type.target());
    } else if (type.reference() == Referring.REQUIRED) {
      add(place, type);
    } else if (type.several() && place.node().has("oneOf")) {
      ObjectOf one = new ObjectOf(type.name(), Referring.ALLOWED, false);
      place.member("oneOf").ifPresent(list -> todo.add(new Step(list, new ListOf(one, false))));
    } else {
      plain(place, type, specification.object(type.name()));
    }
  }

  /** References are followed where they are not foreseen, too; a rule says so. */
  private void plain(Place place, ObjectOf type, ObjectType object) {
    ObjectOf itself = new ObjectOf(type.name(), Referring.FORBIDDEN, false);
    if (!type.equals(itself) && !seen.add(new Seen(place.id(), itself))) {
      return;
    }
    boolean hasReference = object.field(place.node(), "$ref", version).isPresent();
    if (References.isReference(place.node()) && !hasReference) {
      add(place, itself);
      toTarget(place, itself);
    } else {
      visits.add(new Visit(place, itself, Optional.of(object)));
      for (Place member : place.children()) {
        member(place, object, member);
      }
    }
  }

  private void member(Place holder, ObjectType object, Place member) {
    Optional<Field> field = object.field(holder.node(), member.key(), version);
    if (field.isEmpty() || (member.node().isNull() && !field.get().type().fits(member.node()))) {
      return;
    }
    ValueType type = field.get().type();
    if (type != Schema.PAYLOAD) {
      todo.add(new Step(member, type));
      return;
    }
    String format = holder.node().path("schemaFormat").asText("");
    boolean foreign = !format.isEmpty() && SchemaFormats.dialect(format).isEmpty();
    add(member, foreign ? type : Schema.PLAIN);
    if (foreign || Schema.PLAIN.fits(member.node())) {
      schemas.add(member, format);
    }
  }

  private void schema(Place place, Schema type) {
    if (type != Schema.MULTI_FORMAT) {
      schemas.add(place, "");
      return;
    }
    Optional<Place> wrapper = end(place);
    if (wrapper.isEmpty() || !MultiFormat.isWrapper(wrapper.get())) {
      schemas.add(place, "");
      return;
    }
    Place end = wrapper.get();
    visits.add(new Visit(end, type, Optional.of(MultiFormat.OBJECT)));
    end.member("schemaFormat")
        .filter(format -> !format.node().isNull())
        .ifPresent(format -> todo.add(new Step(format, TypeNotation.type("text"))));
    String format = end.node().path("schemaFormat").asText("");
    end.member("schema").ifPresent(inner -> schemas.add(inner, format));
  }

  /** What is broken on the way is found when the schemas are collected. */
  private Optional<Place> end(Place schema) {
    try {
      return Optional.of(references.follow(schema));
    } catch (BrokenReferenceException e) {
      return Optional.empty();
    }
  }

  private Optional<Place> follow(Place place) {
    if (place.node().has("$ref") && !References.isReference(place.node())) {
      place.member("$ref").ifPresent(ref -> add(ref, TypeNotation.type("text")));
      return Optional.empty();
    }
    try {
      return Optional.of(references.follow(place));
    } catch (BrokenReferenceException e) {
      broken.add(e);
      return Optional.empty();
    }
  }

  private void addAll(Place holder, ValueType type) {
    for (Place child : holder.children()) {
      todo.add(new Step(child, type));
    }
  }

  private void toTarget(Place reference, ValueType type) {
    Optional<Place> target = follow(reference);
    if (target.isPresent()) {
      todo.add(new Step(target.get(), type));
    }
  }

  private void add(Place place, ValueType type) {
    visits.add(new Visit(place, type, Optional.empty()));
  }
}
