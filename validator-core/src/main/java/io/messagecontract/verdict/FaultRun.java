package io.messagecontract.verdict;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.messagecontract.document.Limits;
import io.messagecontract.document.Place;
import io.messagecontract.verdict.Fault.Kind;
import java.io.IOException;
import java.util.List;

/**
 * Lists what is wrong with a text, as far as types and the presence of members go. Whatever else is
 * wrong ends it: then networknt says all.
 */
final class FaultRun extends TokenReader {

  /** The end of an object, where a name was looked for. */
  private static final int END = -2;

  private final Run run;
  private final FirstFaults faults;
  private final StringBuilder pointer = new StringBuilder();

  FaultRun(JsonParser parser, Limits limits, Reference reference, FirstFaults faults) {
    super(parser, limits);
    this.faults = faults;
    this.run = new Run(parser, limits, reference);
  }

  void value(JsonToken token, Check check, int depth) throws IOException {
    if (token == JsonToken.VALUE_STRING && check.takesStrings) {
      count();
      return;
    }
    Check.Content content = check.content();
    Shape shape = content.only();
    // Where no kind is accepted, more than types may be against the value.
    if (shape == null
        || shape.kinds == 0
        || isCounted(shape, token)
        || !content.origins().areSimple()) {
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
    boolean whole = token == JsonToken.VALUE_NUMBER_FLOAT && isIntegral(parser.getDecimalValue());
    type(content, whole ? Kinds.INTEGER : kind(token), word(token));
  }

  private void type(Check.Content content, int kind, String word) {
    List<Place> types = content.origins().typesWithout(kind);
    require(!types.isEmpty());
    for (Place type : types) {
      add(Kind.TYPE, type, start(), word, List.of());
    }
  }

  /** Returns the index of the first byte of the value that was just begun. */
  private int start() {
    return (int) parser.currentTokenLocation().getByteOffset();
  }

  private void add(Kind kind, Place schema, int at, String name, List<String> known) {
    if (faults.takes(at)) {
      faults.add(new Fault(kind, schema, pointer(), at, name, known));
    }
  }

  private String pointer() {
    pointer.setLength(0);
    append(parser.getParsingContext());
    return pointer.toString();
  }

  /** A container that was just begun has nothing of its own to add. */
  private void append(JsonStreamContext context) {
    if (context.inRoot()) {
      return;
    }
    append(context.getParent());
    if (context.hasCurrentName()) {
      String name = context.getCurrentName();
      boolean isPlain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
      pointer.append('/').append(isPlain ? name : name.replace("~", "~0").replace("/", "~1"));
    } else if (context.inArray() && context.hasCurrentIndex()) {
      pointer.append('/').append(context.getCurrentIndex());
    }
  }

  private void object(Check.Content content, int depth) throws IOException {
    checkDepth(depth);
    int start = start();
    if ((content.shape().kinds & Kinds.OBJECT) == 0) {
      type(content, Kinds.OBJECT, "object");
    }
    Members members = content.shape().members;
    SeenNames others = null;
    long seen = 0;
    int next = 0;
    while (true) {
      int index = next(members, next);
      if (index == END) {
        break;
      }
      if (index >= 0) {
        require((seen & 1L << index) == 0);
        seen |= 1L << index;
        next = index + 1;
        member(content, members.known(index), depth);
      } else {
        String name = parser.currentName();
        others = others == null ? new SeenNames() : others;
        others.other(name);
        member(content, members.other(name), depth);
      }
    }
    absent(content, members.required & ~seen, start);
  }

  /** Reads a name, and returns its index; -1 for one that is not mentioned. */
  private int next(Members members, int expected) throws IOException {
    if (expected < members.written.length) {
      if (parser.nextFieldName(members.written[expected])) {
        return expected;
      }
    } else {
      parser.nextToken();
    }
    return parser.currentToken() == JsonToken.END_OBJECT
        ? END
        : members.index(parser.currentName());
  }

  private void member(Check.Content content, Check check, int depth) throws IOException {
    JsonToken token = parser.nextToken();
    if (!check.content().isNever()) {
      value(token, check, depth);
      return;
    }
    String name = parser.currentName();
    Origins.Against against = content.origins().against(check, name);
    for (Place keyword : against.forbidding()) {
      add(Kind.FORBIDDEN, keyword, start(), name, List.of());
    }
    if (against.forbidding().isEmpty()) {
      Place schema = against.undocumenting().orElseThrow(UnclearException::new);
      add(Kind.UNDOCUMENTED, schema, start(), name, content.origins().documented());
    }
    run.value(token, Check.ANYTHING, depth);
  }

  private void absent(Check.Content content, long missing, int start) {
    List<String> known = content.shape().members.names.known();
    for (long left = missing; left != 0; left &= left - 1) {
      String name = known.get(Long.numberOfTrailingZeros(left));
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
      type(content, Kinds.ARRAY, "array");
    }
    Items items = content.shape().items;
    int index = 0;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      value(token, items.at(index), depth);
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
