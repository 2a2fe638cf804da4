package io.messagecontract;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The jars that the shaded one is made of. */
final class Library {

  private static final String SHADED = "io/messagecontract/shaded/";

  /** What relocations have taken from the beginning of names. */
  private static final List<String> TAKEN =
      List.of("com/", "com/fasterxml/", "org/", "org/apache/", "");

  private Library() {}

  /** Returns the jar that an entry of the shaded jar comes from, unless it is our own. */
  static Optional<Path> of(String entry) throws IOException {
    if (entry.startsWith("io/messagecontract/") && !entry.startsWith(SHADED)) {
      return Optional.empty();
    }
    boolean moved = entry.startsWith(SHADED);
    for (String taken : moved ? TAKEN : List.of("")) {
      String name = taken + (moved ? entry.substring(SHADED.length()) : entry);
      URL found = Library.class.getClassLoader().getResource(name);
      if (found != null && found.openConnection() instanceof JarURLConnection connection) {
        return Optional.of(path(connection.getJarFileURL()));
      }
    }
    throw new IOException("nobody knows where this comes from: " + entry);
  }

  private static Path path(URL file) throws IOException {
    try {
      URI place = file.toURI();
      return Path.of(place);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Returns the files in a jar's root and in META-INF whose names begin so or end so. */
  static List<String> texts(Path jar, String words) throws IOException {
    Pattern wanted =
        Pattern.compile(
            "(META-INF/)?([^/]*-)?(" + words + ")(\\.txt|\\.md)?", Pattern.CASE_INSENSITIVE);
    List<String> texts = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      List<String> names =
          file.stream()
              .map(JarEntry::getName)
              .filter(name -> wanted.matcher(name).matches())
              .toList();
      for (String name : names) {
        texts.add(text(jar, name));
      }
    }
    return texts;
  }

  static String text(Path jar, String name) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      JarEntry entry = file.getJarEntry(name);
      if (entry == null) {
        throw new IOException(jar.getFileName() + " has no " + name);
      }
      return new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
