package io.messagecontract.verdict;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.messagecontract.document.Limits;
import io.messagecontract.document.Place;
import io.messagecontract.verdict.Fault.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists what is wrong with a text, as far as types and the presence of members go. Whatever else is
 * wrong ends it: then networknt says all.
 */
final class FaultRun extends TokenReader {

  private final Run run;
  private final StringBuilder pointer = new StringBuilder();
  private final List<Fault> faults = new ArrayList<>();

  FaultRun(JsonParser parser, Limits limits, Reference reference) {
    super(parser, limits);
    this.run = new Run(parser, limits, reference);
  }

  List<Fault> faults() {
    return faults;
  }

  void value(JsonToken token, Check check, int depth) throws IOException {
    Check.Content content = check.content();
    Shape shape = content.only();
    if (shape == null || isCounted(shape, token) || !content.origins().areSimple()) {
      require(run.accepts(check, tree(token, depth)));
      return;
    }
    count();
    switch (token) {
      case START_OBJECT -> object(content, depth + 1);
      case START_ARRAY -> array(content, depth + 1);
      default -> scalar(token, content, depth);
    }
  }

  private static boolean isCounted(Shape shape, JsonToken token) {
    if (token == JsonToken.START_OBJECT) {
      // The reference asks objects for unique members, too, and names that as a fault.
      return shape.values != null || !shape.members.plain || shape.items.unique();
    }
    Items items = shape.items;
    return token == JsonToken.START_ARRAY
        && (shape.values != null
            || items.unique()
            || !items.contained().isEmpty()
            || items.least() > 0
            || items.most() < Long.MAX_VALUE);
  }

  /** What is not accepted is for others to explain. */
  private static void require(boolean accepted) {
    if (!accepted) {
      throw new UnclearException();
    }
  }

  private void scalar(JsonToken token, Check.Content content, int depth) throws IOException {
    if (run.shape(token, content.shape(), depth)) {
      return;
    }
    Shape shape = content.shape();
    boolean asksMore =
        switch (token) {
          case VALUE_STRING -> shape.texts != null;
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> shape.numbers != null;
          default -> false;
        };
    require(!asksMore && shape.values == null);
    JsonLocation location = parser.currentTokenLocation();
    boolean whole = token == JsonToken.VALUE_NUMBER_FLOAT && isIntegral(parser.getDecimalValue());
    type(content, whole ? Kinds.INTEGER : kind(token), word(token), location);
  }

  private void type(Check.Content content, int kind, String word, JsonLocation location) {
    List<Place> types = content.origins().typesWithout(kind);
    require(!types.isEmpty());
    for (Place type : types) {
      add(Kind.TYPE, type, location, word, List.of());
    }
  }

  private void add(Kind kind, Place schema, JsonLocation at, String name, List<String> known) {
    faults.add(
        new Fault(kind, schema, pointer.toString(), at.getLineNr(), at.getColumnNr(), name, known));
  }

  private void object(Check.Content content, int depth) throws IOException {
    checkDepth(depth);
    JsonLocation start = parser.currentTokenLocation();
    if ((content.shape().kinds & Kinds.OBJECT) == 0) {
      type(content, Kinds.OBJECT, "object", start);
    }
    Members members = content.shape().members;
    Set<String> names = new LinkedHashSet<>();
    int length = pointer.length();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      require(names.add(name));
      JsonToken token = parser.nextToken();
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
      member(content, members.of(name), name, token, depth);
      pointer.setLength(length);
    }
    absent(content, names, start);
  }

  private void member(Check.Content content, Check check, String name, JsonToken token, int depth)
      throws IOException {
    if (!check.content().isNever()) {
      value(token, check, depth);
      return;
    }
    JsonLocation location = parser.currentTokenLocation();
    List<Place> forbidding = content.origins().forbidding(name);
    for (Place keyword : forbidding) {
      add(Kind.FORBIDDEN, keyword, location, name, List.of());
    }
    if (forbidding.isEmpty()) {
      Place schema = content.origins().undocumenting(name).orElseThrow(UnclearException::new);
      add(Kind.UNDOCUMENTED, schema, location, name, content.origins().documented());
    }
    run.value(token, Check.ANYTHING, depth);
  }

  private void absent(Check.Content content, Set<String> names, JsonLocation start) {
    List<String> known = content.shape().members.names.known();
    for (int index : content.shape().members.names.required()) {
      String name = known.get(index);
      if (names.contains(name)) {
        continue;
      }
      List<Place> requiring = content.origins().requiring(name);
      for (Place keyword : requiring) {
        add(Kind.REQUIRED, keyword, start, name, List.of());
      }
      if (requiring.isEmpty()) {
        Place schema = content.origins().ofProperty(name).get(0);
        add(Kind.MISSING, schema, start, name, List.of());
      }
    }
  }

  private void array(Check.Content content, int depth) throws IOException {
    checkDepth(depth);
    if ((content.shape().kinds & Kinds.ARRAY) == 0) {
      type(content, Kinds.ARRAY, "array", parser.currentTokenLocation());
    }
    int length = pointer.length();
    int index = 0;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      pointer.append('/').append(index);
      value(token, content.shape().items.at(index), depth);
      pointer.setLength(length);
      index++;
    }
  }

  private static int kind(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> Kinds.STRING;
      case VALUE_NUMBER_INT -> Kinds.INTEGER;
      case VALUE_NUMBER_FLOAT -> Kinds.FRACTION;
      case VALUE_TRUE, VALUE_FALSE -> Kinds.BOOLEAN;
      case VALUE_NULL -> Kinds.NULL;
      case START_OBJECT -> Kinds.OBJECT;
      case START_ARRAY -> Kinds.ARRAY;
      default -> throw new UnclearException();
    };
  }

  private static String word(JsonToken token) {
    return switch (token) {
      case VALUE_STRING -> "string";
      case VALUE_NUMBER_INT -> "integer";
      case VALUE_NUMBER_FLOAT -> "number";
      case VALUE_NULL -> "null";
      default -> "boolean";
    };
  }
}
