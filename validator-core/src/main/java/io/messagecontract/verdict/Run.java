package io.messagecontract.verdict;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.messagecontract.document.Limits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Judges one text, token by token. Every value is read to its end, whatever is found on the way, so
 * that duplicate names and broken JSON behind a fault do not go unseen.
 */
final class Run extends TokenReader {

  private final Limits limits;
  private final Reference reference;
  private @Nullable Wholes wholes;
  private final String caught;
  private final String expected;
  private final int caughtIndex;
  private @Nullable String catched;

  Run(JsonParser parser, Limits limits, Reference reference) {
    this(parser, limits, reference, "", "", -1);
  }

  /**
   * Judges a text, and keeps the string value of one member of the outermost object.
   *
   * @param caught the name of the member
   * @param expected what it probably holds
   * @param caughtIndex its index among the names that the outermost shape mentions, or -1
   */
  Run(
      JsonParser parser,
      Limits limits,
      Reference reference,
      String caught,
      String expected,
      int caughtIndex) {
    super(parser, limits);
    this.limits = limits;
    this.reference = reference;
    this.caught = caught;
    this.expected = expected;
    this.caughtIndex = caughtIndex;
  }

  /** Judges a value that is there as a whole, or a part of one. */
  Run(JsonNode value, Wholes wholes) {
    this(new NodeParser(value, wholes), wholes.limits, wholes.reference);
    this.wholes = wholes;
  }

  boolean value(JsonToken token, Check check, int depth) throws IOException {
    if (token == JsonToken.VALUE_STRING && check.takesStrings) {
      count();
      return true;
    }
    return other(token, check, depth);
  }

  private boolean other(JsonToken token, Check check, int depth) throws IOException {
    Shape shape = check.only;
    if (shape == null) {
      shape = check.content().only();
      if (shape == null) {
        return answers(token, check.lanes(), depth) != 0;
      }
    }
    count();
    return shape(token, shape, depth);
  }

  boolean shape(JsonToken token, Shape shape, int depth) throws IOException {
    return switch (token.id()) {
      case JsonTokenId.ID_STRING -> string(shape);
      case JsonTokenId.ID_NUMBER_INT -> NumberTokens.accepts(shape, this, false);
      case JsonTokenId.ID_NUMBER_FLOAT -> NumberTokens.accepts(shape, this, true);
      case JsonTokenId.ID_TRUE -> shape.accepts(Kinds.BOOLEAN, "true");
      case JsonTokenId.ID_FALSE -> shape.accepts(Kinds.BOOLEAN, "false");
      case JsonTokenId.ID_NULL -> shape.accepts(Kinds.NULL, "null");
      case JsonTokenId.ID_START_OBJECT, JsonTokenId.ID_START_ARRAY ->
          container(token, shape, depth);
      default -> throw new UnclearException();
    };
  }

  private boolean container(JsonToken token, Shape shape, int depth) throws IOException {
    int kind = kind(token);
    if (parser instanceof NodeParser && !shape.looksInto(kind)) {
      parser.skipChildren();
      return (shape.kinds & kind) != 0;
    }
    if (shape.needsTree(kind)) {
      return listed(shape, tree(token, depth));
    }
    return kind == Kinds.OBJECT ? object(shape, depth + 1) : array(shape, depth + 1);
  }

  private boolean string(Shape shape) throws IOException {
    if ((shape.kinds & Kinds.STRING) == 0) {
      return false;
    }
    if (shape.values == null && (shape.texts == null || shape.texts.surelyAccept(parser))) {
      return true;
    }
    return shape.accepts(parser.getText());
  }

  /** Returns the answer to each check of the lanes, as bits. */
  long answers(JsonToken token, Lanes lanes, int depth) throws IOException {
    count();
    long answers = 0;
    if (lanes.needTree(kind(token))) {
      TreeRun whole = wholes().of(tree(token, depth));
      for (int i = 0; i < lanes.checks.size(); i++) {
        answers |= whole.accepts(lanes.checks.get(i)) ? 1L << i : 0;
      }
      forget();
      return answers;
    }
    return lanes.answers(lanes(token, lanes, depth));
  }

  private long lanes(JsonToken token, Lanes lanes, int depth) throws IOException {
    if (lanes.shapes.size() > 1) {
      return new LaneRun(this).all(token, lanes, depth);
    }
    Shape only = lanes.shapes.isEmpty() ? Shape.ANYTHING : lanes.shapes.get(0);
    return shape(token, only, depth) ? 1 : 0;
  }

  private static int kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Kinds.OBJECT;
      case START_ARRAY -> Kinds.ARRAY;
      default -> 0;
    };
  }

  private boolean object(Shape shape, int depth) throws IOException {
    Members members = shape.members;
    if (!members.plain) {
      return new LaneRun(this).objects(shape.alone(), depth) != 0;
    }
    checkDepth(depth);
    boolean accepted = (shape.kinds & Kinds.OBJECT) != 0;
    SerializedString[] written = members.written;
    SeenNames others = null;
    long seen = 0;
    int next = 0;
    while (true) {
      int index;
      if (next < written.length) {
        if (parser.nextFieldName(written[next])) {
          index = next;
        } else if (parser.currentToken() == JsonToken.END_OBJECT) {
          break;
        } else {
          index = members.index(parser.currentName());
        }
      } else {
        String name = parser.nextFieldName();
        if (name == null) {
          break;
        }
        index = members.index(name);
      }
      Check check;
      if (index >= 0) {
        long bit = 1L << index;
        if ((seen & bit) != 0) {
          throw new UnclearException();
        }
        seen |= bit;
        next = index + 1;
        check = members.known(index);
      } else {
        String name = parser.currentName();
        others = others == null ? new SeenNames() : others;
        others.other(name);
        check = members.other(name);
      }
      JsonToken token = parser.nextToken();
      if (depth == 1 && index == caughtIndex) {
        keep(token);
      }
      accepted &= value(token, check, depth);
    }
    return accepted && (seen & members.required) == members.required;
  }

  /** The name that is waited for may be one of those that the schema does not mention. */
  private void keep(JsonToken token) throws IOException {
    if (caughtIndex >= 0 || caught.equals(parser.currentName())) {
      catched = token != JsonToken.VALUE_STRING ? null : isExpected() ? expected : parser.getText();
    }
  }

  private boolean isExpected() throws IOException {
    int length = parser.getTextLength();
    if (length == 0 || length != expected.length()) {
      return false;
    }
    char[] text = parser.getTextCharacters();
    int from = parser.getTextOffset();
    for (int i = 0; i < length; i++) {
      if (text[from + i] != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Nullable String caught() {
    return catched;
  }

  private boolean array(Shape shape, int depth) throws IOException {
    checkDepth(depth);
    Items items = shape.items;
    if (!items.contained().isEmpty() && !items.unique()) {
      return new LaneRun(this).arrays(shape.alone(), depth) != 0;
    }
    if (items.unique()) {
      boolean accepted = new UniqueItems(this).accepts(items, depth);
      return accepted && (shape.kinds & Kinds.ARRAY) != 0;
    }
    boolean accepted = (shape.kinds & Kinds.ARRAY) != 0;
    int first = items.first().size();
    Check rest = items.rest();
    int count = 0;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      accepted &= value(token, count < first ? items.first().get(count) : rest, depth);
      count++;
    }
    return accepted && count >= items.least() && count <= items.most();
  }

  private boolean listed(Shape shape, JsonNode value) throws IOException {
    return shape.values != null
        && shape.values.hold(value)
        && new Run(value, wholes()).unlisted(shape);
  }

  private boolean unlisted(Shape shape) throws IOException {
    return parser.nextToken() == JsonToken.START_OBJECT ? object(shape, 1) : array(shape, 1);
  }

  /** Messages that need not ask, which are most, are not to pay for one of their own. */
  Wholes wholes() {
    if (wholes == null) {
      wholes = new Wholes(limits, reference.forMessage());
    }
    return wholes;
  }

  /** Lets go of what was read as a whole, unless it is within what is there as a whole anyway. */
  void forget() {
    if (wholes != null && !(parser instanceof NodeParser)) {
      wholes.forget();
    }
  }

  /** Judges the name of a member. */
  boolean accepts(Check check, String name) {
    Shape shape = check.content().only();
    return shape == null ? accepts(check, TextNode.valueOf(name)) : shape.accepts(name);
  }

  /** Judges a value that is there as a whole. */
  boolean accepts(Check check, JsonNode value) {
    boolean accepted = wholes().of(value).accepts(check);
    forget();
    return accepted;
  }
}
