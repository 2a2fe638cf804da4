package io.messagecontract.compare.rules.contract;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Parameter;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The address of a channel, apart from how its parameters are called.
 *
 * @param text the address as it is documented
 * @param parameters the names of its parameters in their order
 */
record Address(String text, List<String> parameters) {

  private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{Alnum}]+");

  static Address of(Channel channel) {
    return new Address(
        channel.address(), channel.parameters().stream().map(Parameter::name).toList());
  }

  /** Tells whether both stand for the same addresses, if their parameters may have any value. */
  boolean isLike(Address other) {
    return shape(text).equals(shape(other.text)) && parameters.size() == other.parameters.size();
  }

  /** Tells whether it is the other one with more parameters. */
  boolean extend(Address other) {
    return parameters.size() > other.parameters.size()
        && words(text).equals(words(other.text))
        && holdsInOrder(other.parameters);
  }

  private boolean holdsInOrder(List<String> names) {
    Iterator<String> left = parameters.iterator();
    return names.stream()
        .allMatch(
            name -> {
              while (left.hasNext()) {
                if (left.next().equals(name)) {
                  return true;
                }
              }
              return false;
            });
  }

  private static String shape(String text) {
    return PARAMETER.matcher(text).replaceAll("{}");
  }

  private static String words(String text) {
    return SEPARATORS.matcher(PARAMETER.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
