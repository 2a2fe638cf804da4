package io.messagecontract.junit;

import io.messagecontract.contract.Direction;
import io.messagecontract.finding.Nearest;
import io.messagecontract.sample.SampleKind;
import io.messagecontract.validate.Strictness;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What JUnit's configuration parameters say where annotations say nothing. */
final class Parameters {

  static final String CONTRACT = "message-contract.contract";
  private static final String PUBLISH_MEANS = "message-contract.publish-means";
  private static final String STRICTNESS = "message-contract.strictness";
  private static final String SAMPLE_KINDS = "message-contract.sample-kinds";
  static final String EVIDENCE = "message-contract.evidence-directory";

  /** What a consumer has to cope with if nobody says otherwise. */
  static final Set<SampleKind> ALL_KINDS =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(SampleKind.INVALID)));

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

  /**
   * Returns the kinds of samples that consumers are fed with.
   *
   * @param said by an annotation
   */
  static List<SampleKind> kinds(List<SampleKind> said, ExtensionContext context) {
    List<SampleKind> kinds =
        said.isEmpty()
            ? context
                .getConfigurationParameter(SAMPLE_KINDS)
                .map(list -> List.of(list.split(",", -1)))
                .orElse(List.of())
                .stream()
                .filter(kind -> !kind.isBlank())
                .map(kind -> choice(SAMPLE_KINDS, ALL_KINDS, kind))
                .toList()
            : said;
    return kinds.isEmpty() ? List.copyOf(ALL_KINDS) : kinds;
  }

  /** Returns where evidence is kept; nothing if the parameter is empty. */
  static Optional<String> evidenceDirectory(ExtensionContext context) {
    return Optional.of(
            context
                .getConfigurationParameter(EVIDENCE)
                .orElse("target/message-contract/evidence")
                .strip())
        .filter(folder -> !folder.isEmpty());
  }

  private static <E extends Enum<E>> E choice(
      String attribute, List<E> said, String parameter, E otherwise, ExtensionContext context) {
    if (said.size() > 1) {
      throw Misuse.of(
          TestMethod.place(context) + " gives " + attribute + " several values: keep one.");
    }
    return said.stream()
        .findFirst()
        .or(
            () ->
                context
                    .getConfigurationParameter(parameter)
                    .map(
                        value ->
                            choice(parameter, EnumSet.allOf(otherwise.getDeclaringClass()), value)))
        .orElse(otherwise);
  }

  private static <E extends Enum<E>> E choice(String parameter, Set<E> choices, String value) {
    List<String> names =
        choices.stream().map(choice -> choice.name().toLowerCase(Locale.ROOT)).toList();
    for (E choice : choices) {
      if (choice.name().equalsIgnoreCase(value.strip())) {
        return choice;
      }
    }
    String near = Nearest.to(value, names).isEmpty() ? "." : "; " + Nearest.question(value, names);
    throw Misuse.of(
        "The configuration parameter "
            + parameter
            + " is \""
            + value.strip()
            + "\", not one of "
            + String.join(", ", names)
            + near);
  }
}
