package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A channel's address has a query (AsyncAPI 2.6.0, "Channels Object", and 3.0.0, "Channel Object":
 * "Query parameters and fragments SHALL NOT be used, instead use bindings to define them"). What
 * looks like a fragment is none in MQTT and AMQP, where {@code #} is a wildcard.
 */
final class ChannelQuery implements DocumentRule {

  /** Compiled when an address has a question mark in it. */
  private static final class Query {
    static final Pattern FORM = Pattern.compile("\\?[^/?{}]*=.*", Pattern.DOTALL);
  }

  @Override
  public String id() {
    return "channel-query";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    return AddressedChannel.anyHas("?", document);
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return AddressedChannel.of(document)
        .flatMap(channel -> check(channel.address(), channel.text(), document));
  }

  private Stream<Finding> check(Place place, String address, AsyncApiDocument document) {
    Matcher query = Query.FORM.matcher(address);
    return query.find()
        ? Stream.of(
            Finding.error(
                    id(),
                    document.locate(place),
                    "The address \"" + NodeKind.shortened(address) + "\" has a query.")
                .hint(
                    "remove \""
                        + NodeKind.shortened(query.group())
                        + "\", and describe the query in a binding of the channel"))
        : Stream.empty();
  }
}
