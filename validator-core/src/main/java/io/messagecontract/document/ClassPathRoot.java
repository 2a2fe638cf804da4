package io.messagecontract.document;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.NoSuchFileException;

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
      return stream.readNBytes(maxBytes + 1);
    }
  }
}
