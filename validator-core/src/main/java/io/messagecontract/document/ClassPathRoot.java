package io.messagecontract.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Documents on a class path, below a prefix.
 *
 * @param loader the class loader that finds them
 * @param prefix empty, or a path that ends in {@code /}
 * @since 0.1.0
 */
public record ClassPathRoot(ClassLoader loader, String prefix) implements DocumentRoot {

  @Override
  public byte[] read(String path, int maxBytes) throws IOException {
    URL resource = loader.getResource(prefix + path);
    if (resource == null) {
      throw new NoSuchFileException(path);
    }
    var connection = resource.openConnection();
    connection.setUseCaches(false);
    try (InputStream stream = connection.getInputStream()) {
      if (isFolder(connection)) {
        throw new NoSuchFileException(path);
      }
      return stream.readNBytes(maxBytes + 1);
    }
  }

  /** Read like a file, a folder would be the list of its files. */
  private static boolean isFolder(URLConnection connection) throws IOException {
    if (connection instanceof JarURLConnection jar) {
      return jar.getJarEntry() == null || jar.getJarEntry().isDirectory();
    }
    URI uri = URI.create(connection.getURL().toString());
    return "file".equals(uri.getScheme()) && Files.isDirectory(Path.of(uri));
  }
}
