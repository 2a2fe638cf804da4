package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;

/** Names a value for sentences: {@code "title"}, {@code item 2 of "tags"}. */
final class PlaceName {

  private PlaceName() {}

  static String of(Place place, AsyncApiDocument document) {
    String pointer = place.pointer();
    if (pointer.isEmpty()) {
      return place.path().equals(document.root().path())
          ? "the document"
          : "the file \"" + place.path() + '"';
    }
    Place holder = holder(place, document);
    return holder.node().isArray()
        ? "item " + (Integer.parseInt(place.key()) + 1) + " of " + of(holder, document)
        : '"' + NodeKind.shortened(place.key()) + '"';
  }

  /** The same at the start of a sentence. */
  static String first(Place place, AsyncApiDocument document) {
    String name = of(place, document);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static Place holder(Place place, AsyncApiDocument document) {
    String pointer = place.pointer().substring(0, place.pointer().lastIndexOf('/'));
    return new Place(
        place.path(), pointer, document.documents().loaded(place.path()).root().at(pointer));
  }
}
