package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A channel whose address is known: in AsyncAPI 2 its key, in AsyncAPI 3 a field.
 *
 * @param channel the channel, behind all references
 * @param address where the address stands
 * @param text the address
 */
record AddressedChannel(Place channel, Place address, String text) {

  /** Returns those that the document offers; what its components hold has no address in 2. */
  static Stream<AddressedChannel> of(AsyncApiDocument document) {
    return document.root().member("channels").flatMap(document::resolve).stream()
        .flatMap(channels -> channels.children().stream())
        .filter(entry -> !entry.key().startsWith("x-"))
        .flatMap(entry -> of(entry, document).stream());
  }

  private static Optional<AddressedChannel> of(Place entry, AsyncApiDocument document) {
    Optional<Place> channel = document.resolve(entry);
    return document.version().major() == 2
        ? channel.map(place -> new AddressedChannel(place, entry, entry.key()))
        : channel.flatMap(
            place ->
                place
                    .member("address")
                    .filter(address -> address.node().isTextual())
                    .map(a -> new AddressedChannel(place, a, a.node().textValue())));
  }
}
