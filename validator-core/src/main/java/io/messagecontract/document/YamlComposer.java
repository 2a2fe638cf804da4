package io.messagecontract.document;

import io.messagecontract.document.TreeRecorder.Stop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes nodes out of YAML events, for the first document of a stream. */
final class YamlComposer {

  private final Iterator<Event> events;
  private final YamlLines lines;
  private final TreeRecorder recorder;
  private final Map<Anchor, YamlNode> anchors = new HashMap<>();

  private YamlComposer(Iterator<Event> events, YamlLines lines, TreeRecorder recorder) {
    this.events = events;
    this.lines = lines;
    this.recorder = recorder;
  }

  /** Returns the first document's node; empty where the stream holds none. */
  static Optional<YamlNode> compose(String text, YamlLines lines, TreeRecorder recorder)
      throws Stop {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(recorder.limits().maxBytes())
            // Read in parts, a long token would be copied once for every part.
            .setBufferSize(text.length() + 1)
            .build();
    Iterator<Event> events = new Parse(settings).parseString(lastEnd(text)).iterator();
    return new YamlComposer(events, lines, recorder).document();
  }

  /** A return at the very end is a column to snakeyaml-engine 3.2, elsewhere it ends a line. */
  private static String lastEnd(String text) {
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) + '\n' : text;
  }

  private Optional<YamlNode> document() throws Stop {
    Optional<YamlNode> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent start && root.isEmpty()) {
        root = Optional.of(node(start, false, 0));
      } else if (event instanceof NodeEvent second) {
        recorder.report(
            "trailing-content",
            position(second.getStartMark()),
            "A second YAML document follows.",
            "keep one document to a file");
        return root;
      }
    }
    return root;
  }

  private YamlNode node(NodeEvent event, boolean key, int depth) throws Stop {
    if (event instanceof AliasEvent alias) {
      return anchored(alias);
    }
    Optional<Anchor> anchor = event.getAnchor();
    if (anchor.isPresent()) {
      anchors.remove(anchor.get());
    }
    YamlNode node =
        event instanceof ScalarEvent scalar
            ? scalar(scalar, key)
            : collection((CollectionStartEvent) event, depth + 1);
    if (anchor.isPresent()) {
      anchors.put(anchor.get(), node);
    }
    return node;
  }

  /** An anchor is known once its node is complete, so that no node can contain itself. */
  private YamlNode anchored(AliasEvent alias) throws Stop {
    recorder.countAlias(position(alias.getStartMark()));
    YamlNode node = anchors.get(alias.getAlias());
    if (node == null) {
      throw new Stop(
          new Problem(
              "invalid-yaml",
              position(alias.getStartMark()),
              "The alias *" + alias.getAlias() + " names no node that is complete before it.",
              "define the anchor first; a node cannot contain itself"));
    }
    return node;
  }

  private YamlNode scalar(ScalarEvent event, boolean key) {
    String text = event.getValue();
    Optional<String> written = event.getTag();
    String tag =
        written.isPresent() ? written.get() : event.isPlain() ? YamlTags.of(text) : YamlTags.TEXT;
    YamlNode.Scalar scalar = new YamlNode.Scalar(tag, text, event.isPlain(), span(event, event));
    if (event.isPlain() && written.isEmpty() && text.length() <= maxNumberLength()) {
      Optional<Problem> trap = YamlTraps.find(scalar, key);
      if (trap.isPresent()) {
        recorder.note(trap.get());
      }
    }
    return scalar;
  }

  /** Beyond it no number is read, by YAML 1.2 or 1.1. */
  private int maxNumberLength() {
    return recorder.limits().maxNumberLength();
  }

  private YamlNode collection(CollectionStartEvent start, int depth) throws Stop {
    recorder.checkDepth(depth, position(start.getStartMark()));
    List<YamlNode> children = new ArrayList<>();
    Event event = events.next();
    while (event instanceof NodeEvent child) {
      boolean key = start instanceof MappingStartEvent && children.size() % 2 == 0;
      if (!key) {
        recorder.count(position(child.getStartMark()));
      }
      children.add(node(child, key, depth));
      event = events.next();
    }
    Span span = span(start, event);
    if (!(start instanceof MappingStartEvent)) {
      return new YamlNode.Sequence(start.getTag().orElse(Tag.SEQ.getValue()), children, span);
    }
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (int i = 0; i < children.size(); i += 2) {
      entries.add(new YamlNode.Entry(children.get(i), children.get(i + 1)));
    }
    return new YamlNode.Mapping(start.getTag().orElse(Tag.MAP.getValue()), entries, span);
  }

  private Span span(Event first, Event last) {
    return new Span(position(first.getStartMark()), position(last.getEndMark()));
  }

  private Position position(Optional<Mark> mark) {
    return mark.isPresent() ? lines.position(mark.get()) : Position.START;
  }
}
