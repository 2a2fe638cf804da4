package io.messagecontract.maven;

import io.messagecontract.document.DocumentRoot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * One document without neighbours, whatever lies beside it.
 *
 * @param file where it lies
 * @param name what it is called
 */
record FileRoot(Path file, String name) implements DocumentRoot {

  @Override
  public byte[] read(String path, int maxBytes) throws IOException {
    if (!path.equals(name)) {
      throw new NoSuchFileException(path);
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(maxBytes + 1);
    }
  }
}
