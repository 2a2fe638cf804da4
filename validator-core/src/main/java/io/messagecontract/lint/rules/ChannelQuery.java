package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.finding.Finding;
import java.util.stream.Stream;

/**
 * A channel's address has a query (AsyncAPI 2, Channels Object: "Query parameters and fragments
 * SHALL NOT be used, instead use bindings to define them").
 */
final class ChannelQuery implements DocumentRule {

  @Override
  public String id() {
    return "channel-query";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return Stream.concat(
            document.visits().stream()
                .map(Visit::place)
                .filter(place -> document.version().major() == 2)
                .filter(
                    place ->
                        place.pointer().equals("/channels")
                            && place.path().equals(document.root().path()))
                .flatMap(channels -> channels.children().stream())
                .filter(channel -> hasQuery(channel.key())),
            document
                .objects("Channel Object")
                .flatMap(channel -> channel.member("address").stream())
                .filter(address -> hasQuery(address.node().asText())))
        .map(
            place ->
                Finding.error(
                        id(),
                        document.locate(place),
                        "A channel's address must not have a query, such as ?name=value.")
                    .hint("describe the query in a binding of the channel"));
  }

  private static boolean hasQuery(String address) {
    return address.matches("(?s).*\\?[^/?{}]*=.*");
  }
}
