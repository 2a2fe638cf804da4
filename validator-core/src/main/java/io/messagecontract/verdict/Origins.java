package io.messagecontract.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.reading.ScopedSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The schemas of which a shape was made: which of them rejects a value that the shape rejects. */
final class Origins {

  /** A shape that no schema asks for. */
  static final Origins NONE = new Origins(null, List.of(), null);

  private final @Nullable Source source;
  private final List<ScopedSchema> merged;
  private final @Nullable Closing closing;
  private final boolean simple;
  private final Map<Integer, List<Place>> types = new ConcurrentHashMap<>();
  private final Map<String, List<Place>> requiring = new ConcurrentHashMap<>();
  private final Map<Check, Against> against = new ConcurrentHashMap<>();
  private @Nullable List<String> documented;

  Origins(@Nullable Source source, List<ScopedSchema> merged, @Nullable Closing closing) {
    this.source = source;
    this.merged = merged;
    this.closing = closing;
    this.simple = source == null || areSimple(source, merged);
  }

  private List<Place> keywords(String name) {
    List<Place> keywords = new ArrayList<>();
    if (source != null) {
      for (ScopedSchema schema : merged) {
        source.reader().keyword(schema.place(), name).ifPresent(keywords::add);
      }
    }
    return keywords;
  }

  /**
   * Tells whether each fault stands for itself, and its place does not depend on the way to it:
   * where a schema rejects a member, {@code unevaluatedProperties} judges that, too.
   */
  boolean areSimple() {
    return simple;
  }

  private static boolean areSimple(Source source, List<ScopedSchema> schemas) {
    for (ScopedSchema schema : schemas) {
      Place place = schema.place();
      if (source.references().isDynamic(place)
          || place.node().has(Evaluated.PROPERTIES)
          || place.node().has(Evaluated.ITEMS)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the keywords {@code type} that do not allow a kind. */
  List<Place> typesWithout(int kind) {
    return types.computeIfAbsent(kind, this::findTypes);
  }

  private List<Place> findTypes(int kind) {
    List<Place> found = new ArrayList<>();
    for (Place type : keywords("type")) {
      int kinds = 0;
      for (JsonNode name : type.node().isArray() ? type.node() : List.of(type.node())) {
        kinds |= Kinds.of(name.asText());
      }
      if ((kinds & kind) == 0) {
        found.add(type);
      }
    }
    return found;
  }

  /** Returns the keywords {@code required} that name a member of a shape. */
  List<Place> requiring(String name) {
    return requiring.computeIfAbsent(name, this::findRequiring);
  }

  private List<Place> findRequiring(String name) {
    List<Place> found = new ArrayList<>();
    for (Place required : keywords("required")) {
      for (JsonNode one : required.node()) {
        if (one.asText().equals(name)) {
          found.add(required);
        }
      }
    }
    return found;
  }

  /**
   * What is against a member.
   *
   * @param forbidding the keywords {@code additionalProperties} that forbid it, where no other
   *     keyword says anything of it; empty where another one does, or there is none that forbids it
   * @param undocumenting the schema beside which it is not documented; empty where it is
   */
  record Against(List<Place> forbidding, Optional<Place> undocumenting) {}

  /**
   * Returns what is against a member.
   *
   * @param check what is asked of its value: the same for all names of which the same is said
   */
  Against against(Check check, String name) {
    return against.computeIfAbsent(
        check, asked -> new Against(forbidding(name), undocumenting(name)));
  }

  private List<Place> forbidding(String name) {
    List<Place> found = new ArrayList<>();
    if (source == null) {
      return found;
    }
    Predicate<String> matched = pattern -> source.reference().pattern(pattern).test(name);
    for (ScopedSchema schema : merged) {
      boolean says =
          source.reader().parts(schema.place(), "properties").stream()
                  .anyMatch(part -> part.key().equals(name))
              || source.reader().parts(schema.place(), "patternProperties").stream()
                  .anyMatch(part -> matched.test(part.key()));
      Optional<Place> rest = source.reader().schema(schema.place(), "additionalProperties");
      boolean forbids = rest.isPresent() && rest.get().node().isBoolean();
      if (says || (rest.isPresent() && !forbids)) {
        return List.of();
      }
      rest.filter(place -> !place.node().booleanValue()).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Place> undocumenting(String name) {
    return closing == null || source == null || !ofProperty(name).isEmpty()
        ? Optional.empty()
        : closing.documenting();
  }

  /** Returns the names of all members that have to be there because they are documented. */
  List<String> documented() {
    List<String> known = documented;
    if (known == null) {
      known = closing == null ? List.of() : closing.names();
      documented = known;
    }
    return known;
  }

  /** Returns the schemas that document a member. */
  List<Place> ofProperty(String name) {
    return closing == null || source == null
        ? List.of()
        : closing.ofProperty(name, pattern -> source.reference().pattern(pattern).test(name));
  }
}
