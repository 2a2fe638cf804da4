package io.messagecontract.compare.rules.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.RawMessage;
import io.messagecontract.inclusion.JsonEquality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says how two bindings of a protocol differ, field by field. */
final class BindingText {

  private static final DocumentReader READER = new DocumentReader();
  private static final String VERSION = "bindingVersion";
  private static final int LONGEST = 40;

  private BindingText() {}

  /** Returns what changed as a sentence without a full stop; empty if nothing did. */
  static String fact(BindingOwner bound, String protocol) {
    JsonNode before = json(Optional.ofNullable(bound.before().get(protocol)));
    JsonNode after = json(Optional.ofNullable(bound.after().get(protocol)));
    List<String> changes = new ArrayList<>();
    for (String field : fields(before, after)) {
      boolean here = !bound.judgedElsewhere().contains(protocol + ' ' + field);
      if (here && !JsonEquality.same(before.path(field), after.path(field))) {
        changes.add(change(field, before.path(field), after.path(field)));
      }
    }
    if (areValues(before, after) && !JsonEquality.same(before, after)) {
      changes.add(change("it", before, after));
    }
    return changes.isEmpty()
        ? ""
        : "The "
            + protocol
            + " binding of the "
            + bound.kind()
            + " is another one: "
            + String.join("; ", changes);
  }

  /** Only protocols that nobody knows have bindings that are no objects. */
  private static boolean areValues(JsonNode before, JsonNode after) {
    return !before.isObject() && !after.isObject();
  }

  private static Set<String> fields(JsonNode before, JsonNode after) {
    Set<String> fields = new TreeSet<>();
    before.fieldNames().forEachRemaining(fields::add);
    after.fieldNames().forEachRemaining(fields::add);
    fields.removeIf(field -> field.equals(VERSION) || field.startsWith("x-"));
    return fields;
  }

  private static String change(String field, JsonNode before, JsonNode after) {
    if (before.isMissingNode()) {
      return field + " " + text(after) + " is new";
    }
    return after.isMissingNode()
        ? field + " " + text(before) + " has gone"
        : field + " was " + text(before) + " and is " + text(after);
  }

  private static String text(JsonNode value) {
    String text = value.toString();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private static JsonNode json(Optional<String> text) {
    try {
      return text.isPresent()
          ? READER.readJson(RawMessage.of(text.get())).root()
          : MissingNode.getInstance();
    } catch (DocumentException e) {
      throw new IllegalStateException("it was read before", e);
    }
  }
}
