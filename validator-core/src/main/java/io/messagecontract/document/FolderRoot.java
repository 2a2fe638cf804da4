package io.messagecontract.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Documents below a folder; symbolic links are followed as long as they stay below it.
 *
 * @param folder the folder
 * @since 0.1.0
 */
public record FolderRoot(Path folder) implements DocumentRoot {

  @Override
  public byte[] read(String path, int maxBytes) throws IOException {
    Path file = resolve(path);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(path);
    }
    if (!file.toRealPath().startsWith(folder.toRealPath())) {
      throw new OutsideRootException(path);
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(maxBytes + 1);
    }
  }

  private Path resolve(String path) throws NoSuchFileException {
    try {
      return folder.resolve(path);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(path, null, e.getReason());
    }
  }
}
