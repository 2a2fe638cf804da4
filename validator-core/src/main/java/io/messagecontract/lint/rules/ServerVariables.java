package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A server's variables are not those of its URL (AsyncAPI 2.6.0 and 3.0.0, "Server Object"), or a
 * default or an example of one is none of the values that its enum allows ("Server Variable
 * Object").
 */
final class ServerVariables implements DocumentRule {

  @Override
  public String id() {
    return "server-variables";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return Stream.concat(
        document.objects("Server Object").flatMap(server -> check(server, document)),
        document
            .objects("Server Variable Object")
            .flatMap(variable -> EnumValues.outside(variable, document))
            .map(
                value ->
                    Finding.error(id(), document.locate(value.place()), value.text())
                        .hint(value.hint())));
  }

  private Stream<Finding> check(Place server, AsyncApiDocument document) {
    NamedValues variables = NamedValues.of(server, "variables", document);
    Map<String, Place> used = used(server);
    Stream<Finding> undescribed =
        variables.missing(used.keySet()).stream()
            .map(
                name ->
                    warning(
                        used.getOrDefault(name, server),
                        document,
                        "The server's variables lack \"" + name + "\", which its URL uses.",
                        variables.hint(name, used.keySet())));
    Stream<Finding> unused =
        variables.unused(used.keySet()).stream()
            .map(
                variable ->
                    warning(
                        variable,
                        document,
                        "The server's URL does not use \"" + variable.key() + "\".",
                        "remove the variable, or write {" + variable.key() + "} in the URL"));
    return Stream.concat(undescribed, unused);
  }

  private static Map<String, Place> used(Place server) {
    Map<String, Place> used = new LinkedHashMap<>();
    Stream.of("url", "host", "pathname")
        .flatMap(field -> server.member(field).stream())
        .forEach(
            field ->
                Placeholders.of(field.node().asText())
                    .forEach(name -> used.putIfAbsent(name, field)));
    return used;
  }

  private Finding warning(Place place, AsyncApiDocument document, String text, String hint) {
    return Finding.of(id(), Severity.WARNING, document.locate(place), text).hint(hint);
  }
}
