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
    try (InputStream stream = Files.newInputStream(file(path))) {
      return stream.readNBytes(maxBytes + 1);
    }
  }

  /**
   * Returns where a file really lies, with all links followed.
   *
   * @param path its path below the folder
   * @throws NoSuchFileException if there is none
   * @throws OutsideRootException if a link leads out of the folder
   * @throws RefusedException if it is a link to nothing
   */
  public Path file(String path) throws IOException {
    Path file = resolve(path);
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      throw new RefusedException(
          "is a symbolic link that leads to nothing, or in a circle",
          "remove the link, or let it lead to a file of the same folder");
    }
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(path);
    }
    Path real = file.toRealPath();
    if (!real.startsWith(folder.toRealPath())) {
      throw new OutsideRootException(path);
    }
    return real;
  }

  private Path resolve(String path) throws NoSuchFileException {
    try {
      return folder.resolve(path);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(path, null, e.getReason());
    }
  }
}
