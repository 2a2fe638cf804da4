package io.messagecontract.maven;

import io.messagecontract.finding.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A parameter with a closed choice of values. Maven would convert them itself, but only in capital
 * letters, and would name a Java class in its complaint.
 */
final class Choice {

  private Choice() {}

  static <E extends Enum<E>> E of(String parameter, Class<E> type, String value)
      throws MojoExecutionException {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    for (E choice : type.getEnumConstants()) {
      if (choice.name().equalsIgnoreCase(value.strip().replace('-', '_'))) {
        return choice;
      }
    }
    String near = Nearest.to(value, names).isEmpty() ? "" : "; " + Nearest.question(value, names);
    throw BadParameter.of(
        parameter, "is \"" + value + "\", not one of " + String.join(", ", names) + near);
  }

  /** Returns the values in the order of their type, each once. */
  static <E extends Enum<E>> Set<E> several(String parameter, Class<E> type, List<String> values)
      throws MojoExecutionException {
    Set<E> choices = new TreeSet<>();
    for (String value : present(values)) {
      choices.add(of(parameter, type, value));
    }
    return choices;
  }

  /** Returns what is left of a list in which Maven has kept the blanks between commas. */
  static List<String> present(List<String> values) {
    List<String> present = new ArrayList<>();
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        present.add(value.strip());
      }
    }
    return present;
  }
}
