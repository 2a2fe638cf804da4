package io.messagecontract.document;

import java.util.List;

/** A YAML node as written; an alias is the very node that it names. */
sealed interface YamlNode {

  Span span();

  /** The tag that is written or resolved, in its long form. */
  String tag();

  record Scalar(String tag, String text, boolean plain, Span span) implements YamlNode {}

  record Sequence(String tag, List<YamlNode> items, Span span) implements YamlNode {}

  record Mapping(String tag, List<Entry> entries, Span span) implements YamlNode {}

  record Entry(YamlNode key, YamlNode value) {}
}
