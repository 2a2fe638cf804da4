package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.reading.ScopedSchema;
import io.messagecontract.verdict.Check.Left;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges schemas that apply to one value together, with all that they refer to. */
final class Merging {

  private final Compiler compiler;
  private final Source source;
  private final ValueParts values;
  private final MemberParts members;
  private final ItemParts items;
  private final List<Choice> choices = new ArrayList<>();
  private final List<Left> left = new ArrayList<>();
  private final List<ScopedSchema> merged = new ArrayList<>();
  private final Set<Object> met = new HashSet<>();
  private final Deque<ScopedSchema> unread = new ArrayDeque<>();

  Merging(Compiler compiler, Source source) {
    this.compiler = compiler;
    this.source = source;
    this.values = new ValueParts(source);
    this.members = new MemberParts(compiler, source);
    this.items = new ItemParts(compiler, source);
  }

  List<Choice> choices() {
    return choices;
  }

  List<Left> left() {
    return List.copyOf(left);
  }

  void add(ScopedSchema schema) {
    unread.add(schema);
    while (!unread.isEmpty()) {
      read(unread.pop());
    }
  }

  private void read(ScopedSchema unentered) {
    JsonNode node = unentered.place().node();
    if (node.isBoolean() && !node.booleanValue()) {
      values.rejectAll();
    }
    if (!node.isObject()) {
      return;
    }
    ScopedSchema schema = source.references().entered(unentered);
    if (!met.add(schema.name())) {
      return;
    }
    Optional<String> reason = new Leftovers(source).reason(schema);
    if (reason.isPresent()) {
      leave(schema, reason.get());
      return;
    }
    merged.add(schema);
    values.add(schema.place());
    members.add(schema);
    items.add(schema);
    addChoices(schema);
    unread.addAll(source.references().of(schema));
    unread.addAll(parts(schema, "allOf"));
  }

  /** By itself the reference does not know the way on which dynamic references depend. */
  private void leave(ScopedSchema schema, String reason) {
    if (source.references().isDynamic(schema.place())) {
      throw new UncompiledException(reason);
    }
    left.add(new Left(source.place(schema.place()), reason));
  }

  private List<ScopedSchema> parts(ScopedSchema schema, String keyword) {
    return schema.to(source.reader().parts(schema.place(), keyword));
  }

  private @Nullable Check part(ScopedSchema schema, String keyword) {
    Optional<Place> part = source.reader().schema(schema.place(), keyword);
    return part.isPresent() ? compiler.part(schema.to(part.get())) : null;
  }

  private void addChoices(ScopedSchema schema) {
    some(schema, "anyOf", Integer.MAX_VALUE);
    some(schema, "oneOf", 1);
    Check not = part(schema, "not");
    if (not != null) {
      choices.add(new Choice.Some(List.of(not), 0, 0));
    }
    addCondition(part(schema, "then"), part(schema, "else"), schema);
    for (String keyword : List.of("dependentSchemas", "dependencies")) {
      for (ScopedSchema dependent : parts(schema, keyword)) {
        Place place = dependent.place();
        if (!place.node().isArray()) {
          Check having = compiler.having(place.key());
          choices.add(new Choice.If(having, compiler.part(dependent), Check.ANYTHING));
        }
      }
    }
  }

  private void addCondition(@Nullable Check then, @Nullable Check otherwise, ScopedSchema schema) {
    Check when = then == null && otherwise == null ? null : part(schema, "if");
    if (when != null) {
      choices.add(
          new Choice.If(
              when,
              then == null ? Check.ANYTHING : then,
              otherwise == null ? Check.ANYTHING : otherwise));
    }
  }

  private void some(ScopedSchema schema, String keyword, int most) {
    List<ScopedSchema> branches = parts(schema, keyword);
    if (!branches.isEmpty()) {
      List<Check> checks = new ArrayList<>();
      for (ScopedSchema branch : branches) {
        checks.add(compiler.part(branch));
      }
      choices.add(new Choice.Some(checks, 1, most));
    }
  }

  Origins origins(Closing closing) {
    return new Origins(source, List.copyOf(merged), closing);
  }

  Shape shape(Closing closing, LanePool pool) {
    return new Shape(
        values.kinds(),
        values.values(),
        values.texts(),
        values.numbers(),
        members.made(closing),
        items.made(closing),
        pool);
  }
}
