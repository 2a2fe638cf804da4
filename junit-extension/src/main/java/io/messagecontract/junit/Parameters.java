package io.messagecontract.junit;

import io.messagecontract.contract.Direction;
import io.messagecontract.finding.Nearest;
import io.messagecontract.validate.Strictness;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What JUnit's configuration parameters say where annotations say nothing. */
final class Parameters {

  static final String CONTRACT = "message-contract.contract";
  private static final String PUBLISH_MEANS = "message-contract.publish-means";
  private static final String STRICTNESS = "message-contract.strictness";

  private Parameters() {}

  /** An empty value is none: so the command line can take back what a file says. */
  static Optional<String> contract(ExtensionContext context) {
    return context
        .getConfigurationParameter(CONTRACT)
        .map(String::strip)
        .filter(location -> !location.isEmpty());
  }

  /**
   * Returns what {@code publish} means.
   *
   * @param said by an annotation
   */
  static Direction publishMeans(List<Direction> said, ExtensionContext context) {
    return choice("publishMeans", said, PUBLISH_MEANS, Direction.RECEIVE, context);
  }

  /**
   * Returns how much is asked of messages.
   *
   * @param said by an annotation
   */
  static Strictness strictness(List<Strictness> said, ExtensionContext context) {
    return choice("strictness", said, STRICTNESS, Strictness.STRICT, context);
  }

  private static <E extends Enum<E>> E choice(
      String attribute, List<E> said, String parameter, E otherwise, ExtensionContext context) {
    if (said.size() > 1) {
      throw new ExtensionConfigurationException(
          TestMethod.place(context) + " gives " + attribute + " several values: keep one.");
    }
    return said.stream()
        .findFirst()
        .or(
            () ->
                context
                    .getConfigurationParameter(parameter)
                    .map(value -> choice(parameter, otherwise.getDeclaringClass(), value)))
        .orElse(otherwise);
  }

  private static <E extends Enum<E>> E choice(String parameter, Class<E> type, String value) {
    List<String> names =
        Arrays.stream(type.getEnumConstants())
            .map(choice -> choice.name().toLowerCase(Locale.ROOT))
            .toList();
    for (E choice : type.getEnumConstants()) {
      if (choice.name().equalsIgnoreCase(value.strip())) {
        return choice;
      }
    }
    String near = Nearest.to(value, names).isEmpty() ? "." : "; " + Nearest.question(value, names);
    throw new ExtensionConfigurationException(
        "The configuration parameter "
            + parameter
            + " is \""
            + value
            + "\", not one of "
            + String.join(", ", names)
            + near);
  }
}
