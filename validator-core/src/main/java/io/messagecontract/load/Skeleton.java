package io.messagecontract.load;

import io.messagecontract.document.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the schema-free part of an AsyncAPI object.
 *
 * <p>Each of these fields is a text, which needs no model to be seen. Whatever is no text, and no
 * operation's well known {@code action}, is for jasyncapi's model to judge, which knows the type of
 * every field; of a sound document it sees nothing.
 */
final class Skeleton {

  private static final String ACTION = "action";
  private static final List<String> ACTIONS = List.of("send", "receive");

  private final LoadContext context;

  Skeleton(LoadContext context) {
    this.context = context;
  }

  /** The texts of an object by their keys. */
  record Texts(Map<String, String> byKey) {

    Optional<String> text(String key) {
      return Optional.ofNullable(byKey.get(key));
    }
  }

  /**
   * Returns the fields of an object, without those that have the wrong type, and a finding for each
   * of them; nothing where it is no object at all. A field that is null counts as absent.
   */
  Optional<Texts> read(Place place, SkeletonObject type) {
    if (!place.node().isObject()) {
      new TypedModel(context, type).noObject(place);
      return Optional.empty();
    }
    Map<String, String> texts = new HashMap<>();
    for (String key : type.keys()) {
      Optional<Place> member = place.member(key);
      if (member.isPresent()
          && !member.get().node().isNull()
          && (isPlain(member.get()) || fits(member.get(), type))) {
        texts.put(key, member.get().node().asText());
      }
    }
    return Optional.of(new Texts(texts));
  }

  /** Returns the texts of an object that may be absent, and like {@link #read} a finding. */
  Texts texts(Optional<Place> place, SkeletonObject type) {
    Optional<Texts> read = place.isPresent() ? read(place.get(), type) : Optional.empty();
    return read.isPresent() ? read.get() : new Texts(Map.of());
  }

  private static boolean isPlain(Place field) {
    return field.node().isTextual()
        && (!field.key().equals(ACTION) || ACTIONS.contains(field.node().textValue()));
  }

  private boolean fits(Place field, SkeletonObject type) {
    return new TypedModel(context, type).fits(field);
  }
}
