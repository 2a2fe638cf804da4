package io.messagecontract.load;

import io.messagecontract.contract.Parameter;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads what a document says of the parameters in an address: version 3 lists values by {@code
 * enum}, version 2 has a {@code schema} for them.
 */
final class ParameterReader {

  /** Keywords of which not every text, or no text at all, keeps what they say. */
  private static final Set<String> LIMITING =
      Set.of("pattern", "minLength", "maxLength", "allOf", "anyOf", "oneOf", "not", "if");

  private final LoadContext context;

  ParameterReader(LoadContext context) {
    this.context = context;
  }

  /** Returns the parameters of an address in their order, documented or not. */
  List<Parameter> parameters(String address, Place channel, Place entry) {
    if (address.indexOf('{') < 0) {
      return List.of();
    }
    List<Place> documented = context.members(channel, "parameters");
    return Pattern.compile("\\{([^{}]*)}")
        .matcher(address)
        .results()
        .map(MatchResult::group)
        .map(named -> named.substring(1, named.length() - 1))
        .distinct()
        .map(
            name ->
                documented.stream()
                    .filter(place -> place.key().equals(name))
                    .findFirst()
                    .flatMap(place -> context.resolve(place).map(to -> read(name, place, to)))
                    .orElseGet(() -> undocumented(name, entry)))
        .toList();
  }

  private Parameter undocumented(String name, Place channel) {
    return new Parameter(name, List.of(), false, Optional.empty(), context.locate(channel));
  }

  private Parameter read(String name, Place entry, Place parameter) {
    Optional<RuntimeExpression> source =
        MessageParts.text(parameter, "location").flatMap(RuntimeExpression::parse);
    return new Parameter(
        name, values(parameter), isLimitedOtherwise(parameter), source, context.locate(entry));
  }

  private boolean isLimitedOtherwise(Place parameter) {
    return parameter
        .member("schema")
        .flatMap(context::resolve)
        .filter(schema -> schema.children().stream().map(Place::key).anyMatch(LIMITING::contains))
        .isPresent();
  }

  private List<String> values(Place parameter) {
    Place holder = parameter.member("schema").flatMap(context::resolve).orElse(parameter);
    List<String> values = new ArrayList<>();
    holder.member("const").ifPresent(only -> values.add(only.node().asText()));
    holder
        .member("enum")
        .filter(list -> values.isEmpty() && list.node().isArray())
        .ifPresent(list -> list.node().forEach(value -> values.add(value.asText())));
    return values;
  }
}
