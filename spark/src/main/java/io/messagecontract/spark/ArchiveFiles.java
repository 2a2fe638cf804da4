package io.messagecontract.spark;

import io.messagecontract.document.RecordedMessages;
import io.messagecontract.spark.Slice.ArchiveFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files of an archive: in the order given, those of a folder by name. */
final class ArchiveFiles {

  private static final String ENDINGS =
      String.join(", ", RecordedMessages.EXTENSIONS) + " or .parquet";

  private final Path location;
  private final String given;
  private final FileSystem files;

  private ArchiveFiles(String given, Configuration hadoop) throws IOException {
    this.given = given;
    this.location = new Path(given);
    this.files = location.getFileSystem(hadoop);
  }

  static List<ArchiveFile> of(List<String> locations, Configuration hadoop) {
    if (locations.isEmpty()) {
      throw new ArchiveException("Name files or folders of messages (" + ENDINGS + ").");
    }
    Map<String, ArchiveFile> found = new LinkedHashMap<>();
    for (String location : locations) {
      try {
        new ArchiveFiles(location, hadoop).find().forEach(f -> found.putIfAbsent(f.path(), f));
      } catch (IOException e) {
        throw ArchiveException.unreadable(location, e);
      } catch (IllegalArgumentException e) {
        throw e.getCause() instanceof URISyntaxException ? unnamable(location) : e;
      }
    }
    return List.copyOf(found.values());
  }

  /** Of what a pattern leads to, Hadoop does not say which name it cannot take for a path. */
  private static ArchiveException unnamable(String location) {
    return new ArchiveException(
        location + " is or leads to a name with a colon, which Hadoop cannot read: rename it.");
  }

  private List<ArchiveFile> find() throws IOException {
    FileStatus[] matches = files.globStatus(location);
    if (matches == null || matches.length == 0) {
      throw new ArchiveException(given + " is neither a file nor a folder.");
    }
    List<ArchiveFile> found = new ArrayList<>();
    for (FileStatus match : matches) {
      if (match.isDirectory()) {
        found.addAll(inFolder(match.getPath()));
      } else if (isKnown(match.getPath())) {
        found.add(file(match));
      } else {
        throw new ArchiveException(name(match.getPath()) + " has to end in " + ENDINGS + ".");
      }
    }
    return found;
  }

  private List<ArchiveFile> inFolder(Path folder) throws IOException {
    List<ArchiveFile> found = new ArrayList<>();
    try {
      addFolder(folder, found);
    } catch (FileNotFoundException e) {
      throw new ArchiveException(name(folder) + " holds a link that leads to nothing or back.");
    }
    if (found.isEmpty()) {
      throw new ArchiveException(name(folder) + " holds no file that ends in " + ENDINGS + ".");
    }
    found.sort(Comparator.comparing(ArchiveFile::name));
    return found;
  }

  /**
   * Not {@code listFiles}: it asks for permissions too, for each file with a process of its own.
   */
  private void addFolder(Path folder, List<ArchiveFile> found) throws IOException {
    for (FileStatus file : files.listStatus(folder)) {
      if (file.isDirectory()) {
        addFolder(file.getPath(), found);
      } else if (isKnown(file.getPath())) {
        found.add(file(file));
      }
    }
  }

  private static boolean isKnown(Path file) {
    return RecordedMessages.isRecording(file.getName())
        || file.getName().toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  /** Where Hadoop keeps checksums, it takes what stands before a colon for a scheme. */
  private ArchiveFile file(FileStatus file) {
    if (files instanceof ChecksumFileSystem && file.getPath().getName().contains(":")) {
      throw new ArchiveException(
          name(file.getPath()) + " has a colon in its name, which Hadoop cannot read: rename it.");
    }
    return new ArchiveFile(file.getPath().toString(), name(file.getPath()), file.getLen());
  }

  /** Names a file of the usual file system by its path, below the working directory from there. */
  private String name(Path file) {
    if (location.toUri().getScheme() != null) {
      return file.toString();
    }
    String path = file.toUri().getPath();
    String working = files.getWorkingDirectory().toUri().getPath() + '/';
    return path.startsWith(working) ? path.substring(working.length()) : path;
  }
}
