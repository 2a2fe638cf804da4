package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.inclusion.ValuePath;
import java.util.Map;
import java.util.function.Predicate;

/** Brings a value that was found close to one that looks real. */
final class Enrichment {

  private static final int MOST_TRIES = 200;

  private final Predicate<JsonNode> keeps;
  private JsonNode value;
  private int tries;

  private Enrichment(JsonNode value, Predicate<JsonNode> keeps) {
    this.value = value;
    this.keeps = keeps;
  }

  /** Returns a value with as much of another one as a property allows that it has to keep. */
  static JsonNode of(JsonNode value, JsonNode model, Predicate<JsonNode> keeps) {
    Enrichment enrichment = new Enrichment(value, keeps);
    enrichment.take(ValuePath.ROOT, value, model);
    return enrichment.value;
  }

  private void take(ValuePath path, JsonNode at, JsonNode model) {
    for (Map.Entry<String, JsonNode> member : model.properties()) {
      ValuePath child = path.property(member.getKey());
      JsonNode own = at.path(member.getKey());
      if (at.isObject() && !own.equals(member.getValue()) && tries++ < MOST_TRIES) {
        JsonNode next = Edit.set(value, child, member.getValue());
        if (keeps.test(next)) {
          value = next;
        } else if (own.isObject()) {
          take(child, own, member.getValue());
        }
      }
    }
  }
}
