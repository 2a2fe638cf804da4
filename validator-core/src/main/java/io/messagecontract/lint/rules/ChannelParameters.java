package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parameters of a channel are not those of its address (AsyncAPI 2.6.0 and 3.0.0, "Parameters
 * Object": "This map MUST contain all the parameters used in the parent channel"), or a default or
 * an example of one is none of the values that its enum allows (3.0.0, "Parameter Object").
 */
final class ChannelParameters implements DocumentRule {

  @Override
  public String id() {
    return "channel-parameters";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    return keys.contains("parameters") || AddressedChannel.anyHas("{", document);
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return Stream.concat(
        AddressedChannel.of(document).flatMap(channel -> check(channel, document)),
        document
            .objects("Parameter Object")
            .flatMap(parameter -> EnumValues.outside(parameter, document))
            .map(value -> warning(value.place(), document, value.text(), value.hint())));
  }

  private Stream<Finding> check(AddressedChannel channel, AsyncApiDocument document) {
    NamedValues parameters = NamedValues.of(channel.channel(), "parameters", document);
    Set<String> used = Placeholders.of(channel.text());
    Stream<Finding> undescribed =
        parameters.missing(used).stream()
            .map(
                name ->
                    warning(
                        parameters.place().orElse(channel.address()),
                        document,
                        "The channel's parameters lack \"" + name + "\", which its address uses.",
                        parameters.hint(name, used)));
    Stream<Finding> unused =
        parameters.unused(used).stream()
            .map(
                parameter ->
                    warning(
                        parameter,
                        document,
                        "The channel's address does not use \"" + parameter.key() + "\".",
                        "remove the parameter, or write {" + parameter.key() + "} in the address"));
    return Stream.concat(undescribed, unused);
  }

  private Finding warning(Place place, AsyncApiDocument document, String text, String hint) {
    return Finding.of(id(), Severity.WARNING, document.locate(place), text).hint(hint);
  }
}
