package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.BrokenReferenceException;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import java.util.List;
import java.util.stream.Stream;

/**
 * A channel is offered by a server that is none of the document's (AsyncAPI 2.6.0, "Channel Item
 * Object", and 3.0.0, "Channel Object", servers).
 */
final class UndefinedServer implements DocumentRule {

  @Override
  public String id() {
    return "undefined-server";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    List<Place> servers =
        document.root().member("servers").flatMap(document::resolve).stream()
            .flatMap(map -> map.children().stream())
            .toList();
    return document.version().major() == 2
        ? names(servers.stream().map(Place::key).toList(), document)
        : references(servers.stream().map(Place::id).toList(), document);
  }

  private Stream<Finding> names(List<String> servers, AsyncApiDocument document) {
    return document
        .objects("Channel Item Object")
        .flatMap(channel -> channel.member("servers").stream())
        .flatMap(list -> list.children().stream())
        .filter(name -> name.node().isTextual() && !servers.contains(name.node().textValue()))
        .map(
            name ->
                undefined(
                    name,
                    name.node().textValue(),
                    servers.isEmpty()
                        ? "define it below \"servers\""
                        : Nearest.question(name.node().textValue(), servers),
                    document));
  }

  /** What the components hold may name a server of the components. */
  private Stream<Finding> references(List<String> servers, AsyncApiDocument document) {
    return document.root().member("channels").flatMap(document::resolve).stream()
        .flatMap(channels -> channels.children().stream())
        .flatMap(channel -> document.resolve(channel).stream())
        .flatMap(channel -> channel.member("servers").stream())
        .flatMap(list -> list.children().stream())
        .filter(reference -> leadsElsewhere(reference, servers, document))
        .map(
            reference ->
                undefined(
                    reference,
                    reference.node().path("$ref").textValue(),
                    "name one of the document's servers by \"#/servers/…\"",
                    document));
  }

  private static boolean leadsElsewhere(
      Place reference, List<String> servers, AsyncApiDocument document) {
    try {
      return References.isReference(reference.node())
          && !servers.contains(new References(document.documents()).step(reference).id());
    } catch (BrokenReferenceException e) {
      return false;
    }
  }

  private Finding undefined(Place place, String name, String hint, AsyncApiDocument document) {
    return Finding.error(
            id(),
            document.locate(place),
            "\"" + NodeKind.shortened(name) + "\" is none of the document's servers.")
        .hint(hint);
  }
}
