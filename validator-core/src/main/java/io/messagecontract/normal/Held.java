package io.messagecontract.normal;

import io.messagecontract.document.Place;

/**
 * A schema of which strictness takes account for a value.
 *
 * @param sure whether the value is known to satisfy it: what documents a value need not judge it
 */
record Held(Place schema, boolean sure) {

  /** Returns what tells it apart, without the tree. */
  String name() {
    return schema.id() + (sure ? "" : "?");
  }
}
