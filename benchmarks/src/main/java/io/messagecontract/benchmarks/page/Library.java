package io.messagecontract.benchmarks.page;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * A library that figures depend on.
 *
 * @param name as readers know it
 * @param artifact where it comes from: group, slash, artifact
 * @since 0.1.0
 */
public record Library(String name, String artifact) {

  private static final List<Library> ALL =
      List.of(
          new Library("Jackson", "com.fasterxml.jackson.core/jackson-core"),
          new Library("networknt json-schema-validator", "com.networknt/json-schema-validator"),
          new Library("SnakeYAML Engine", "org.snakeyaml/snakeyaml-engine"),
          new Library("JMH", "org.openjdk.jmh/jmh-core"));

  /** Returns all of them with their versions, in words. */
  public static String versions() {
    return ALL.stream()
        .map(library -> library.name() + " " + library.version())
        .collect(joining(", "));
  }

  /** Returns the version of the library that this JVM uses. */
  public String version() {
    String resource = "/META-INF/maven/" + artifact + "/pom.properties";
    try (InputStream stream = Library.class.getResourceAsStream(resource)) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(stream, resource));
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
