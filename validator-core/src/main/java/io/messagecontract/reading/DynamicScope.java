package io.messagecontract.reading;

import io.messagecontract.document.Place;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The dynamic scope of a schema (JSON Schema 2020-12 core, section 7.1), as far as it decides where
 * dynamic references lead: for each anchor the outermost resource that has it.
 *
 * @param anchors the places of the anchors by their names
 * @since 0.1.0
 */
public record DynamicScope(Map<String, Place> anchors) {

  /** The scope of a schema to which no other led. */
  public static final DynamicScope EMPTY = new DynamicScope(Map.of());

  /** Returns the scope within a resource that has these anchors. */
  DynamicScope within(Map<String, Place> inner) {
    if (anchors.keySet().containsAll(inner.keySet())) {
      return this;
    }
    Map<String, Place> all = new TreeMap<>(inner);
    all.putAll(anchors);
    return new DynamicScope(all);
  }

  Optional<Place> anchor(String name) {
    return Optional.ofNullable(anchors.get(name));
  }

  /** Two scopes are equal if the anchors stand in the same places. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DynamicScope scope && ids().equals(scope.ids());
  }

  @Override
  public int hashCode() {
    return ids().hashCode();
  }

  private Map<String, String> ids() {
    Map<String, String> ids = new TreeMap<>();
    for (Map.Entry<String, Place> anchor : anchors.entrySet()) {
      ids.put(anchor.getKey(), anchor.getValue().id());
    }
    return ids;
  }
}
