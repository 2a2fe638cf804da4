package io.messagecontract.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file for the time being, under a name that nobody else has. It is locked as long as its process
 * uses it: one that is not locked was left by a process that was killed, and may be removed.
 *
 * <p>A lock ends with its process on every system. The age of a file or the number of a process
 * would say less: clocks differ, and a container has numbers of its own.
 *
 * @since 0.1.0
 */
public final class OwnFile implements Closeable {

  private static final String PREFIX = ".message-contract-";
  private static final String ENDING = ".tmp";

  /**
   * Begins the names of this JVM's files, which are not looked at: where a file is opened and
   * closed once more, some systems let go of the lock that the JVM already has.
   */
  private static final String OF_THIS_JVM = UUID.randomUUID() + "-";

  private final Path path;
  private final String id;
  private final FileChannel channel;

  private OwnFile(Path path, String id, FileChannel channel) {
    this.path = path;
    this.id = id;
    this.channel = channel;
  }

  /** Makes an empty file in a folder. */
  public static OwnFile in(Path folder) throws IOException {
    while (true) {
      String id = OF_THIS_JVM + UUID.randomUUID();
      Path path = path(folder, id);
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (isLockedBy(channel) && Files.exists(path)) {
        return new OwnFile(path, id, channel);
      }
      // Another process has taken it for a leftover before it was locked: the next name.
      channel.close();
    }
  }

  /** Removes the files of a folder that killed processes have left, as far as that can be done. */
  public static void removeLeftovers(Path folder) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + ENDING)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        removeUnlessOwned(folder, name.substring(PREFIX.length(), name.length() - ENDING.length()));
      }
    } catch (IOException | DirectoryIteratorException e) {
      // They do no harm, and whoever writes next tries again.
    }
  }

  /**
   * Tells whether a file is still used by its process, and removes it if it is not. What is no
   * file, such as a pipe, is left alone: to open it may be to wait.
   *
   * @param id what {@link #id} has said
   */
  public static boolean removeUnlessOwned(Path folder, String id) throws IOException {
    Path path = path(folder, id);
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (id.startsWith(OF_THIS_JVM)) {
      return true;
    }
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (channel.tryLock() == null) {
        return true;
      }
      Files.deleteIfExists(path);
      return false;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /** Where files cannot be locked nobody can take this one for a leftover. */
  private static boolean isLockedBy(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException e) {
      return true;
    }
  }

  private static Path path(Path folder, String id) {
    return folder.resolve(PREFIX + id + ENDING);
  }

  /** Returns what tells it from all others in its folder, for names of what belongs to it. */
  public String id() {
    return id;
  }

  /** Returns where it is. */
  public Path path() {
    return path;
  }

  /** Returns what writes to it; closing this is enough. */
  public OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** Waits until what was written would outlast a loss of power. */
  void force() throws IOException {
    channel.force(true);
  }

  /** Removes the file, if it is still there under its name. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(path);
    }
  }
}
