package io.messagecontract.maven;

import io.messagecontract.storage.OwnFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stagings have left in a folder that never came to their end, because their process was
 * killed.
 *
 * @param folders the folders in which they had written
 */
record Leftovers(List<Path> folders) {

  /** How the folders of stagings begin. */
  static final String PREFIX = ".message-contract-staging-";

  private static final String MARK = "moving";

  static Leftovers in(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, PREFIX + "*")) {
      stream.forEach(found::add);
    } catch (NoSuchFileException | NotDirectoryException e) {
      // There is nothing that could have been left.
    }
    return new Leftovers(List.copyOf(found));
  }

  /**
   * Returns what may be removed for the one who writes there now.
   *
   * @param own the staging of the one who asks
   * @throws BusyException if another process writes there, too
   */
  static Leftovers beside(Path own) throws IOException {
    Path folder = own.resolveSibling("");
    List<Path> left = new ArrayList<>();
    for (Path staging : in(folder).folders()) {
      if (!staging.equals(own)) {
        String id = String.valueOf(staging.getFileName()).substring(PREFIX.length());
        if (OwnFile.removeUnlessOwned(folder, id)) {
          throw new BusyException();
        }
        left.add(staging);
      }
    }
    return new Leftovers(List.copyOf(left));
  }

  /** Says from now on that files are being moved out of a staging's folder. */
  static Path mark(Path staging) throws IOException {
    return Files.createFile(staging.resolve(MARK));
  }

  /** Tells whether some files may be old and some new. */
  boolean areHalfMoved() {
    return folders.stream().anyMatch(folder -> Files.exists(folder.resolve(MARK)));
  }

  void delete() throws IOException {
    for (Path folder : folders) {
      delete(folder);
    }
  }

  static void delete(Path folder) throws IOException {
    List<Path> left;
    try (Stream<Path> tree = Files.walk(folder)) {
      left = tree.sorted(Comparator.reverseOrder()).toList();
    } catch (NoSuchFileException e) {
      // Its owner came to an end just when it was found, and has removed it.
      return;
    }
    for (Path path : left) {
      Files.deleteIfExists(path);
    }
  }

  /** Says that another process is writing to the same folder. */
  static final class BusyException extends IOException {

    private static final long serialVersionUID = 1L;
  }
}
