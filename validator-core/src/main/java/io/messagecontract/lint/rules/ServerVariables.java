package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A server's variables are not those of its URL, or a default or an example is none of the values
 * that its enum allows (Server Object, Server Variable Object).
 */
final class ServerVariables implements DocumentRule {

  @Override
  public String id() {
    return "server-variables";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return Stream.concat(
        document.objects("Server Object").flatMap(server -> server(server, document)),
        document.objects("Server Variable Object").flatMap(v -> variable(v, document)));
  }

  private Stream<Finding> server(Place server, AsyncApiDocument document) {
    Optional<Place> map = server.member("variables").flatMap(document::resolve);
    Set<String> documented =
        map.map(Place::children).orElse(List.of()).stream()
            .map(Place::key)
            .collect(Collectors.toSet());
    return Stream.of("url", "host", "pathname")
        .flatMap(field -> server.member(field).stream())
        .flatMap(
            field ->
                Placeholders.of(field.node().asText()).stream()
                    .filter(name -> !documented.contains(name))
                    .map(
                        name ->
                            Finding.of(
                                    id(),
                                    Severity.WARNING,
                                    document.locate(field),
                                    "The server's variables do not describe {" + name + "}.")
                                .hint("add \"" + name + "\" to the server's variables")));
  }

  private Stream<Finding> variable(Place variable, AsyncApiDocument document) {
    Optional<Place> allowed = variable.member("enum").filter(e -> e.node().isArray());
    List<Place> values = new ArrayList<>(variable.member("default").stream().toList());
    variable.member("examples").ifPresent(examples -> values.addAll(examples.children()));
    return allowed.stream()
        .flatMap(list -> values.stream().filter(value -> !holds(list, value)))
        .map(
            value ->
                Finding.error(
                        id(),
                        document.locate(value),
                        "This value is none of those that the variable's enum allows.")
                    .hint("write one of them, or add it to the enum"));
  }

  private static boolean holds(Place list, Place value) {
    return list.children().stream().anyMatch(item -> item.node().equals(value.node()));
  }
}
