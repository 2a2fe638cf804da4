package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import java.util.List;
import java.util.stream.Stream;

/** A channel names a server that does not exist (AsyncAPI 2.2, Channel Item Object, servers). */
final class UndefinedServer implements DocumentRule {

  @Override
  public String id() {
    return "undefined-server";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    if (document.version().major() > 2) {
      return Stream.empty();
    }
    List<String> names =
        document
            .root()
            .member("servers")
            .flatMap(document::resolve)
            .map(Place::children)
            .orElse(List.of())
            .stream()
            .map(Place::key)
            .toList();
    return document
        .objects("Channel Item Object")
        .flatMap(channel -> channel.member("servers").stream())
        .flatMap(list -> list.children().stream())
        .filter(server -> server.node().isTextual() && !names.contains(server.node().textValue()))
        .map(
            server ->
                Finding.error(
                        id(),
                        document.locate(server),
                        "There is no server \""
                            + NodeKind.shortened(server.node().textValue())
                            + "\".")
                    .hint(Nearest.question(server.node().textValue(), names)));
  }
}
