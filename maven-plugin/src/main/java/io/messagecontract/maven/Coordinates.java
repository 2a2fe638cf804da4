package io.messagecontract.maven;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/**
 * Maven coordinates of an artifact that holds a contract: {@code g:a:v}, {@code g:a:extension:v} or
 * {@code g:a:extension:classifier:v}, each with or without {@code !/path}.
 *
 * @param version a version, a range, {@code RELEASE} or {@code LATEST}
 * @param path the document or its folder in the archive; empty for the only one
 */
record Coordinates(
    String group,
    String name,
    String extension,
    String classifier,
    String version,
    Optional<String> path) {

  private static final Pattern MEANT =
      Pattern.compile("[\\w.-]{2,}:[\\w.-]+(:(?!/).*)?", Pattern.DOTALL);

  private static final Pattern FORM =
      Pattern.compile(
          "(?<group>[\\w.-]+):(?<name>[\\w.-]+)"
              + "(:(?<extension>[\\w.-]+)(:(?<classifier>[\\w.-]+))?)?"
              + ":(?<version>[^:!/\\\\]+)(!/*(?<path>[^/].*?)/*)?");

  /** Tells whether a location is written like coordinates, be they right or wrong. */
  static boolean areMeantBy(String location) {
    return MEANT.matcher(location).matches();
  }

  static Optional<Coordinates> of(String location) {
    Matcher matcher = FORM.matcher(location);
    return matcher.matches()
        ? Optional.of(
            new Coordinates(
                matcher.group("group"),
                matcher.group("name"),
                Optional.ofNullable(matcher.group("extension")).orElse("jar"),
                Optional.ofNullable(matcher.group("classifier")).orElse(""),
                matcher.group("version").strip(),
                Optional.ofNullable(matcher.group("path"))))
        : Optional.empty();
  }

  boolean isRange() {
    return version.startsWith("[") || version.startsWith("(");
  }

  /** Tells whether a word stands for a version that has to be looked up. */
  boolean isWord() {
    return version.equals("RELEASE") || version.equals("LATEST");
  }

  /** Tells whether versions that are not released count, too. */
  boolean takesSnapshots() {
    return version.equals("LATEST") || version.contains("-SNAPSHOT");
  }

  /** Returns group and name, which all versions share. */
  String key() {
    return group + ':' + name;
  }

  Artifact artifact(String chosen) {
    return new DefaultArtifact(group, name, classifier, extension, chosen);
  }

  /** Returns the coordinates with a version of it, as reports name them. */
  String show(String chosen) {
    return key()
        + (extension.equals("jar") && classifier.isEmpty() ? "" : ':' + extension)
        + (classifier.isEmpty() ? "" : ':' + classifier)
        + ':'
        + chosen;
  }
}
