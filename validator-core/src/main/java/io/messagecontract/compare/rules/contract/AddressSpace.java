package io.messagecontract.compare.rules.contract;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Parameter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses that a channel stands for, if each parameter is given a value. */
final class AddressSpace {

  private static final int MOST = 100;

  private AddressSpace() {}

  /** Tells whether every address of one channel certainly is one of the other. */
  static boolean holdsAll(Channel of, Channel in) {
    Pattern pattern = Pattern.compile(pattern(in));
    List<String> addresses = addresses(of);
    return !addresses.isEmpty()
        && addresses.stream().allMatch(address -> pattern.matcher(address).matches());
  }

  /** All addresses; none if they are too many, or without a bound. */
  private static List<String> addresses(Channel channel) {
    List<String> addresses = List.of(channel.address());
    for (Parameter parameter : channel.parameters()) {
      if (parameter.values().isEmpty() || addresses.size() * parameter.values().size() > MOST) {
        return List.of();
      }
      addresses = addresses.stream().flatMap(address -> filled(address, parameter)).toList();
    }
    return addresses;
  }

  private static Stream<String> filled(String address, Parameter parameter) {
    return parameter.values().stream()
        .map(value -> address.replace('{' + parameter.name() + '}', value));
  }

  private static String pattern(Channel channel) {
    String pattern = Pattern.quote(channel.address());
    for (Parameter parameter : channel.parameters()) {
      String values =
          parameter.values().isEmpty()
              ? "[^/]+"
              : parameter.values().stream().map(Pattern::quote).collect(Collectors.joining("|"));
      pattern = pattern.replace('{' + parameter.name() + '}', "\\E(?:" + values + ")\\Q");
    }
    return pattern;
  }
}
