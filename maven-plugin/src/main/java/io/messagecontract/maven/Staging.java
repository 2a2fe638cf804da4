package io.messagecontract.maven;

import io.messagecontract.storage.OwnFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files that are written aside first, and then put in place: all of them, or none.
 *
 * <p>Each file is moved at once. No file system moves several at once; if one cannot be moved,
 * those that were are moved back. If the process dies in between, a mark stays behind, by which
 * readers know that some files are old and some are new; the next staging removes it. Two processes
 * that stage at once would mix their files, so the second one is refused.
 */
final class Staging implements AutoCloseable {

  private final Path target;
  private final OwnFile owner;
  private final Path aside;
  private final boolean isNew;
  private final List<Path> files = new ArrayList<>();
  private Leftovers leftovers = new Leftovers(List.of());

  private Staging(Path target, OwnFile owner, boolean isNew) {
    this.target = target;
    this.owner = owner;
    this.aside = target.resolve(Leftovers.PREFIX + owner.id());
    this.isNew = isNew;
  }

  /**
   * Stays within the target, so that all is on one file system and nothing else is touched.
   *
   * @throws Leftovers.BusyException if another process has a staging there
   */
  static Staging in(Path target) throws IOException {
    boolean isNew = !Files.exists(target);
    Files.createDirectories(target);
    OwnFile.removeLeftovers(target);
    Staging staging = new Staging(target, OwnFile.in(target), isNew);
    try {
      // First comes its own folder: of two that begin at once, each sees the other or one does.
      Files.createDirectory(staging.aside);
      staging.leftovers = Leftovers.beside(staging.aside);
      return staging;
    } catch (IOException e) {
      staging.close();
      throw e;
    }
  }

  /** Returns the folder that looks as the target will. */
  Path folder() {
    return aside.resolve("new");
  }

  void write(Map<Path, byte[]> contents) throws IOException {
    for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
      Path file = folder().resolve(content.getKey());
      Files.createDirectories(file.getParent());
      write(content.getValue(), file);
      files.add(content.getKey());
    }
  }

  /** What is moved later has to be on the disk before, or a loss of power could leave a gap. */
  private static void write(byte[] bytes, Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  void move() throws IOException {
    Deque<Path> moved = new ArrayDeque<>();
    Path mark = Leftovers.mark(aside);
    try {
      for (Path file : files) {
        keep(file);
        Files.createDirectories(target.resolve(file).getParent());
        replace(folder().resolve(file), target.resolve(file));
        moved.push(file);
      }
      leftovers.delete();
    } catch (IOException e) {
      restore(moved, e);
      throw e;
    } finally {
      Files.delete(mark);
    }
  }

  private void keep(Path file) throws IOException {
    if (Files.exists(target.resolve(file))) {
      Files.createDirectories(old(file).getParent());
      Files.copy(target.resolve(file), old(file), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void restore(Collection<Path> moved, IOException cause) {
    for (Path file : moved) {
      try {
        if (Files.exists(old(file))) {
          replace(old(file), target.resolve(file));
        } else {
          Files.deleteIfExists(target.resolve(file));
        }
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  private Path old(Path file) {
    return aside.resolve("old").resolve(file);
  }

  private static void replace(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    try (owner) {
      Leftovers.delete(aside);
    }
    if (isNew && isEmpty(target)) {
      Files.delete(target);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }
}
