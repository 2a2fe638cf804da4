package io.messagecontract.lint.rules;

import com.fasterxml.jackson.databind.JsonNode;

/** Names what a value is, for sentences. */
final class NodeKind {

  private static final int LONGEST = 60;

  private NodeKind() {}

  static String of(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> node.has("$ref") ? "a reference" : "an object";
      case STRING -> "the text \"" + shortened(node.textValue()) + '"';
      case NULL -> "empty";
      case NUMBER -> "the number " + shortened(node.asText());
      default -> node.asText();
    };
  }

  static String shortened(String text) {
    int end = Math.min(text.length(), LONGEST);
    boolean splits = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return end == text.length() ? text : text.substring(0, splits ? end - 1 : end) + '…';
  }
}
