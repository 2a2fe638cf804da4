package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.List;
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
    return all(document).stream();
  }

  /** Tells whether any of them has that in its address. */
  static boolean anyHas(String part, AsyncApiDocument document) {
    for (AddressedChannel channel : all(document)) {
      if (channel.text().contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static List<AddressedChannel> all(AsyncApiDocument document) {
    List<AddressedChannel> all = new ArrayList<>();
    Optional<Place> written = document.root().member("channels");
    Optional<Place> channels = written.isPresent() ? document.resolve(written.get()) : written;
    for (Place entry : channels.isPresent() ? channels.get().children() : List.<Place>of()) {
      Optional<AddressedChannel> channel =
          entry.key().startsWith("x-") ? Optional.empty() : of(entry, document);
      if (channel.isPresent()) {
        all.add(channel.get());
      }
    }
    return all;
  }

  private static Optional<AddressedChannel> of(Place entry, AsyncApiDocument document) {
    Optional<Place> channel = document.resolve(entry);
    if (channel.isEmpty()) {
      return Optional.empty();
    }
    if (document.version().major() == 2) {
      return Optional.of(new AddressedChannel(channel.get(), entry, entry.key()));
    }
    Optional<Place> address = channel.get().member("address");
    return address.isPresent() && address.get().node().isTextual()
        ? Optional.of(
            new AddressedChannel(channel.get(), address.get(), address.get().node().textValue()))
        : Optional.empty();
  }
}
