package io.messagecontract.maven;

import io.messagecontract.document.DocumentRoot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Documents in a jar, of which no more is unpacked than the limits allow.
 *
 * @param jar the jar
 * @param folder the folder that they are below; empty, or ends in {@code /}
 */
record JarRoot(Path jar, String folder) implements DocumentRoot {

  @Override
  public byte[] read(String path, int maxBytes) throws IOException {
    String name = folder + path;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .filter(entry -> !entry.isDirectory() && entry.getName().equals(name))
              .toList();
      if (entries.isEmpty()) {
        throw new NoSuchFileException(path);
      }
      if (entries.size() > 1) {
        throw new RefusedException(
            "is in the jar more than once, and nobody knows which is meant",
            "pack the jar again, or name another version");
      }
      try (InputStream stream = zip.getInputStream(entries.get(0))) {
        return stream.readNBytes(maxBytes + 1);
      }
    }
  }
}
