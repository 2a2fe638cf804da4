package io.messagecontract.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.document.TreeRecorder.Stop;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one YAML 1.2 text by the core schema, with YAML 1.1's merge key, as JSON. */
final class YamlTreeReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final TreeRecorder recorder;

  private YamlTreeReader(TreeRecorder recorder) {
    this.recorder = recorder;
  }

  /** Returns the tree; empty where the text holds comments and blanks only. */
  static Optional<JsonNode> read(String text, TreeRecorder recorder) throws Stop {
    try {
      Optional<YamlNode> root = YamlComposer.compose(text, recorder);
      return root.isEmpty()
          ? Optional.empty()
          : Optional.of(new YamlTreeReader(recorder).value(root.get(), "", 0));
    } catch (MarkedYamlEngineException e) {
      Position position =
          e.getProblemMark()
              .map(mark -> YamlComposer.position(mark, text.lines().toList()))
              .orElse(Position.START);
      throw new Stop(syntaxProblem(position, e.getProblem()));
    } catch (YamlEngineException e) {
      throw new Stop(syntaxProblem(Position.START, String.valueOf(e.getMessage())));
    }
  }

  private static Problem syntaxProblem(Position position, String reason) {
    return new Problem(
        "invalid-yaml",
        position,
        "The text is not YAML: " + reason.lines().findFirst().orElse("it cannot be read"),
        "correct the text at this place; look for a missing colon, quote or indent");
  }

  private JsonNode value(YamlNode node, String pointer, int depth) throws Stop {
    Position start = node.span().start();
    recorder.count(start);
    recorder.place(pointer, node.span());
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar(scalar);
    }
    recorder.checkDepth(depth + 1, start);
    if (node instanceof YamlNode.Mapping mapping) {
      checkTag(mapping, Tag.MAP);
      return object(mapping, pointer, depth + 1);
    }
    YamlNode.Sequence sequence = (YamlNode.Sequence) node;
    checkTag(sequence, Tag.SEQ);
    ArrayNode array = NODES.arrayNode();
    for (YamlNode item : sequence.items()) {
      array.add(value(item, pointer + '/' + array.size(), depth + 1));
    }
    return array;
  }

  private JsonNode object(YamlNode.Mapping mapping, String pointer, int depth) throws Stop {
    ObjectNode object = NODES.objectNode();
    for (YamlNode.Entry entry : mapping.entries()) {
      if (!isMerge(entry.key())) {
        String name = name(entry.key());
        JsonNode value = member(entry, TreeRecorder.child(pointer, name), depth);
        recorder.member(object, name, value, entry.key().span().start());
      }
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      if (isMerge(entry.key())) {
        merge(object, entry.value(), pointer, depth);
      }
    }
    return object;
  }

  /** A value that begins below its key is found by its key. */
  private JsonNode member(YamlNode.Entry entry, String pointer, int depth) throws Stop {
    JsonNode value = value(entry.value(), pointer, depth);
    Span key = entry.key().span();
    if (entry.value().span().start().line() > key.start().line()) {
      recorder.place(pointer, key);
    }
    return value;
  }

  private static boolean isMerge(YamlNode key) {
    return key instanceof YamlNode.Scalar scalar && scalar.plain() && scalar.text().equals("<<");
  }

  /**
   * What stands in the object itself wins over what is merged, the first mapping over later ones.
   */
  private void merge(ObjectNode object, YamlNode merged, String pointer, int depth) throws Stop {
    if (merged instanceof YamlNode.Sequence several) {
      for (YamlNode item : several.items()) {
        merge(object, item, pointer, depth);
      }
    } else if (merged instanceof YamlNode.Mapping mapping) {
      recorder.checkDepth(depth, mapping.span().start());
      for (YamlNode.Entry entry : mapping.entries()) {
        if (isMerge(entry.key())) {
          merge(object, entry.value(), pointer, depth + 1);
        } else if (!object.has(name(entry.key()))) {
          String name = name(entry.key());
          object.set(name, member(entry, TreeRecorder.child(pointer, name), depth));
        }
      }
    } else {
      recorder.report(
          "invalid-yaml",
          merged.span().start(),
          "The merge key << takes a mapping or a list of mappings.",
          "name a mapping's anchor, or write the key in quotes");
    }
  }

  private String name(YamlNode key) throws Stop {
    if (key instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    throw new Stop(
        new Problem(
            "invalid-yaml",
            key.span().start(),
            "A key must be a text, as in JSON.",
            "put quotes around it"));
  }

  private JsonNode scalar(YamlNode.Scalar scalar) {
    Optional<JsonNode> value = YamlScalars.value(scalar.tag(), scalar.text());
    if (value.isEmpty()) {
      recorder.report(
          "invalid-yaml",
          scalar.span().start(),
          "JSON has no value for this YAML scalar (" + shortTag(scalar) + ").",
          "write a string in quotes, a number, true, false or null");
      return NODES.nullNode();
    }
    return recorder.checkNumber(value.get(), scalar.span().start());
  }

  private void checkTag(YamlNode node, Tag expected) {
    if (!node.tag().equals(expected.getValue()) && !node.tag().equals("!")) {
      recorder.report(
          "invalid-yaml",
          node.span().start(),
          "The tag " + shortTag(node) + " has no meaning in a contract.",
          "remove the tag");
    }
  }

  private static String shortTag(YamlNode node) {
    return node.tag().replace(Tag.PREFIX, "!!");
  }
}
