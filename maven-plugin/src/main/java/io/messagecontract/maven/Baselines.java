package io.messagecontract.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What a contract is compared with.
 *
 * @param found oldest first
 * @param missing why others are not there, though the build goes on without them
 */
record Baselines(List<Baseline> found, List<String> missing) {

  /** The folder that holds the baseline of a contract whose build names none. */
  static final String USUAL = "message-contract-baseline";

  private static final Pattern URL = Pattern.compile("(?i)[a-z][a-z0-9+.-]+:/.*|(?i)(jar|file):.*");

  /**
   * Finds all that a parameter names.
   *
   * @param parameter locations between commas, oldest first
   * @param kinds the ways to name one; the first that is meant counts, the last is always meant
   * @param optional whether those that are not there yet are left out
   */
  static Baselines find(@Nullable String parameter, List<BaselineKind> kinds, boolean optional)
      throws MojoExecutionException {
    List<String> locations = split(parameter == null ? USUAL : parameter);
    if (locations.isEmpty()) {
      throw BadParameter.of(
          "baseline",
          "is empty: name a file, a folder, git:REF:path, Maven coordinates or classpath:/path");
    }
    List<Baseline> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String location : locations) {
      try {
        found.addAll(kind(location, kinds).find(location));
      } catch (NoBaselineException e) {
        if (!optional) {
          throw e;
        }
        missing.add(e.reason());
      }
    }
    return new Baselines(List.copyOf(found), List.copyOf(missing));
  }

  private static BaselineKind kind(String location, List<BaselineKind> kinds)
      throws MojoExecutionException {
    for (BaselineKind kind : kinds.subList(0, kinds.size() - 1)) {
      if (kind.isMeantBy(location)) {
        return kind;
      }
    }
    if (URL.matcher(location.toLowerCase(Locale.ROOT)).matches()) {
      throw BadParameter.of(
          "baseline",
          "names \""
              + location
              + "\", but nothing is fetched from a URL:"
              + " name a file, git:REF:path or Maven coordinates");
    }
    return kinds.get(kinds.size() - 1);
  }

  /** Commas separate, but for those in a range of versions: {@code g:a:[1.0,2.0)}. */
  static List<String> split(String parameter) {
    List<String> locations = new ArrayList<>();
    StringBuilder location = new StringBuilder();
    boolean inRange = false;
    char before = 0;
    for (int i = 0; i < parameter.length(); i++) {
      char c = parameter.charAt(i);
      inRange = inRange ? c != ']' && c != ')' : before == ':' && (c == '[' || c == '(');
      if (c == ',' && !inRange) {
        locations.add(location.toString());
        location.setLength(0);
      } else {
        location.append(c);
      }
      before = c;
    }
    locations.add(location.toString());
    return Choice.present(locations);
  }
}
