package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.messagecontract.document.TreeRecorder.Stop;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one YAML 1.2 text by the core schema, with YAML 1.1's merge key, as JSON. */
final class YamlTreeReader {

  private static final String UNREADABLE = "it cannot be read";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** snakeyaml-engine 3.2 reads eight digits as an int, and lets the failure through. */
  private static final class NoCodePoint {
    static final Pattern ESCAPE = Pattern.compile("\\\\U[89a-fA-F][0-9a-fA-F]{7}");
  }

  private final TreeRecorder recorder;

  private final TreeNodes nodes;

  private YamlTreeReader(TreeNodes nodes, TreeRecorder recorder) {
    this.nodes = nodes;
    this.recorder = recorder;
  }

  /** Returns the tree; empty where the text holds comments and blanks only. */
  static Optional<Placed> read(String text, TreeNodes nodes, TreeRecorder recorder) throws Stop {
    YamlLines lines = new YamlLines(text);
    try {
      Optional<YamlNode> root = YamlComposer.compose(text, lines, recorder);
      recorder.countAgain();
      return root.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new YamlTreeReader(nodes, recorder).value(root.get(), root.get().span(), 0));
    } catch (MarkedYamlEngineException e) {
      Position position = e.getProblemMark().map(lines::position).orElse(Position.START);
      throw new Stop(syntaxProblem(position, e.getProblem()));
    } catch (ReaderException e) {
      int index = Math.max(0, text.indexOf(e.getCodePoint()));
      Position position = Position.behind(text.substring(0, index));
      throw new Stop(syntaxProblem(position, "a control character must not stand here"));
    } catch (NumberFormatException e) {
      Matcher escape = NoCodePoint.ESCAPE.matcher(text);
      if (!escape.find()) {
        throw new Stop(syntaxProblem(Position.START, UNREADABLE));
      }
      Position position = Position.behind(text.substring(0, escape.start()));
      throw new Stop(syntaxProblem(position, "there is no such character"));
    } catch (YamlVersionException e) {
      throw new Stop(syntaxProblem(Position.START, "it says that it is not YAML 1.2"));
    } catch (YamlEngineException e) {
      throw new Stop(syntaxProblem(Position.START, String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      // A fault of the engine, which is told as one of the text: nothing can be made of it here.
      throw new Stop(syntaxProblem(Position.START, UNREADABLE));
    }
  }

  private static Problem syntaxProblem(Position position, String reason) {
    return new Problem(
        "invalid-yaml",
        position,
        "The text is not YAML: " + reason.lines().findFirst().orElse(UNREADABLE),
        "correct the text at this place; look for a missing colon, quote or indent");
  }

  /** Reads a value that is to be found at a place. */
  private Placed value(YamlNode node, Span place, int depth) throws Stop {
    Position start = node.span().start();
    recorder.count(start);
    if (node instanceof YamlNode.Scalar scalar) {
      return new Placed(scalar(scalar), place, null);
    }
    recorder.checkDepth(depth + 1, start);
    Contents contents = new Contents(nodes, place.start().line());
    if (node instanceof YamlNode.Mapping mapping) {
      checkTag(mapping, Tag.MAP);
      addMembers(contents, mapping, depth + 1);
      return new Placed(contents.object(), place, contents.spans());
    }
    YamlNode.Sequence sequence = (YamlNode.Sequence) node;
    checkTag(sequence, Tag.SEQ);
    for (YamlNode item : sequence.items()) {
      contents.add(value(item, item.span(), depth + 1));
    }
    return new Placed(contents.array(), place, contents.spans());
  }

  private void addMembers(Contents members, YamlNode.Mapping mapping, int depth) throws Stop {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!isMerge(entry.key())) {
        String name = name(entry.key());
        recorder.member(members, name, member(entry, depth), entry.key().span().start());
      }
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (isMerge(entry.key())) {
        merge(members, entry.value(), depth);
      }
    }
  }

  /** A value that begins below its key is found by its key. */
  private Placed member(YamlNode.Entry entry, int depth) throws Stop {
    Span key = entry.key().span();
    Span value = entry.value().span();
    return value(entry.value(), value.start().line() > key.start().line() ? key : value, depth);
  }

  private static boolean isMerge(YamlNode key) {
    return key instanceof YamlNode.Scalar scalar && scalar.plain() && scalar.text().equals("<<");
  }

  /** What stands in the object itself wins over what is merged, the first over later ones. */
  private void merge(Contents members, YamlNode merged, int depth) throws Stop {
    List<YamlNode> several =
        merged instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(merged);
    for (YamlNode one : several) {
      if (one instanceof YamlNode.Mapping mapping) {
        mergeOne(members, mapping, depth);
      } else {
        recorder.report(
            "invalid-yaml",
            one.span().start(),
            "The merge key << takes a mapping or a list of mappings.",
            "name a mapping's anchor, or write the key in quotes");
      }
    }
  }

  /** Counted as a value of its own: merged again and again, even one that adds nothing costs. */
  private void mergeOne(Contents members, YamlNode.Mapping mapping, int depth) throws Stop {
    recorder.count(mapping.span().start());
    recorder.checkDepth(depth, mapping.span().start());
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!isMerge(entry.key()) && !members.has(name(entry.key()))) {
        members.add(name(entry.key()), member(entry, depth));
      }
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (isMerge(entry.key())) {
        merge(members, entry.value(), depth + 1);
      }
    }
  }

  private String name(YamlNode key) throws Stop {
    if (key instanceof YamlNode.Scalar scalar) {
      if (!YamlScalars.isCore(scalar.tag())) {
        unknownTag(scalar);
      }
      return nodes.name(scalar.text());
    }
    throw new Stop(
        new Problem(
            "invalid-yaml",
            key.span().start(),
            "A key must be a text, as in JSON.",
            "put quotes around it"));
  }

  private JsonNode scalar(YamlNode.Scalar scalar) throws Stop {
    recorder.countCharacters(scalar.text().length(), scalar.span().start());
    Optional<JsonNode> value = YamlScalars.value(scalar, recorder);
    if (value.isEmpty()) {
      recorder.report(
          "invalid-yaml",
          scalar.span().start(),
          "JSON has no value for this YAML scalar (" + shortTag(scalar) + ").",
          "write a string in quotes, a number, true, false or null");
      return NODES.nullNode();
    }
    JsonNode made = value.get();
    return made.isTextual()
        ? nodes.text(made.textValue())
        : made.isNumber() ? nodes.number(scalar.text(), made) : made;
  }

  private void checkTag(YamlNode node, Tag expected) {
    if (!node.tag().equals(expected.getValue()) && !node.tag().equals("!")) {
      unknownTag(node);
    }
  }

  private void unknownTag(YamlNode node) {
    recorder.report(
        "invalid-yaml",
        node.span().start(),
        "The tag " + shortTag(node) + " has no meaning in a contract.",
        "remove the tag");
  }

  private static String shortTag(YamlNode node) {
    return node.tag().replace(Tag.PREFIX, "!!");
  }
}
