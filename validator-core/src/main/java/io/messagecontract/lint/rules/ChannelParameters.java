package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Nearest;
import io.messagecontract.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parameters of a channel are not those of its address (Parameters Object: "This map MUST
 * contain all the parameters used in the parent channel address").
 */
final class ChannelParameters implements DocumentRule {

  private static final String NOT_DESCRIBED =
      "The channel's parameters do not describe what its address uses:";
  private static final String NOT_USED = "The channel's address does not use the parameter";

  @Override
  public String id() {
    return "channel-parameters";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.root().member("channels").stream()
        .flatMap(channels -> document.resolve(channels).stream())
        .flatMap(channels -> channels.children().stream())
        .flatMap(
            entry ->
                document.resolve(entry).stream()
                    .flatMap(channel -> check(entry, channel, document)));
  }

  private Stream<Finding> check(Place entry, Place channel, AsyncApiDocument document) {
    Place address = channel.member("address").orElse(entry);
    boolean keyIsAddress = document.version().major() == 2;
    if (!keyIsAddress && !address.node().isTextual()) {
      return Stream.empty();
    }
    String text = keyIsAddress ? entry.key() : address.node().textValue();
    Set<String> used = Placeholders.of(text);
    Optional<Place> map = channel.member("parameters").flatMap(document::resolve);
    Map<String, Place> documented = new LinkedHashMap<>();
    map.map(Place::children).orElse(List.of()).stream()
        .filter(parameter -> !parameter.key().startsWith("x-"))
        .forEach(parameter -> documented.put(parameter.key(), parameter));
    Stream<Finding> undocumented =
        used.stream()
            .filter(name -> !documented.containsKey(name))
            .map(
                name ->
                    warning(map.orElse(address), document, NOT_DESCRIBED, name)
                        .hint(hint(name, documented.keySet(), used)));
    Stream<Finding> unused =
        documented.values().stream()
            .filter(parameter -> !used.contains(parameter.key()))
            .map(
                parameter ->
                    warning(parameter, document, NOT_USED, parameter.key())
                        .hint("remove the parameter, or correct the address"));
    return Stream.concat(undocumented, unused);
  }

  private Finding warning(Place place, AsyncApiDocument document, String text, String name) {
    return Finding.of(id(), Severity.WARNING, document.locate(place), text + " {" + name + "}.");
  }

  private static String hint(String name, Set<String> documented, Set<String> used) {
    List<String> free = documented.stream().filter(d -> !used.contains(d)).toList();
    return Nearest.to(name, free).isEmpty()
        ? "add \"" + name + "\" to the channel's parameters"
        : Nearest.question(name, free);
  }
}
