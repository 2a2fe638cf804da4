package io.messagecontract.maven;

import io.messagecontract.document.RecordedMessages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** Finds the files of recorded messages: in the order given, those of a folder by name. */
final class RecordedFiles {

  private static final String ENDINGS = String.join(", ", RecordedMessages.EXTENSIONS);

  private final String parameter;
  private final BaseFolder base;

  private RecordedFiles(String parameter, BaseFolder base) {
    this.parameter = parameter;
    this.base = base;
  }

  static List<Path> of(String parameter, List<String> locations, BaseFolder base)
      throws MojoExecutionException {
    List<String> present = Choice.present(locations);
    if (present.isEmpty()) {
      throw BadParameter.of(
          parameter, "is missing: name files of recorded messages (" + ENDINGS + "), or folders");
    }
    Collection<Path> files = new LinkedHashSet<>();
    for (String location : present) {
      files.addAll(new RecordedFiles(parameter, base).find(location));
    }
    return List.copyOf(files);
  }

  private List<Path> find(String location) throws MojoExecutionException {
    Path path = base.find(parameter, location);
    if (Files.isDirectory(path)) {
      return inFolder(path, location);
    }
    if (!RecordedMessages.isRecording(path)) {
      throw BadParameter.of(
          parameter, "names \"" + location + "\": the name has to end in one of " + ENDINGS);
    }
    return List.of(path);
  }

  /** Links are followed as long as they stay in the folder; nothing is passed over in silence. */
  private List<Path> inFolder(Path folder, String location) throws MojoExecutionException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      Path root = folder.toRealPath();
      tree.filter(file -> RecordedMessages.isRecording(file) && !Files.isDirectory(file))
          .sorted(Comparator.comparing(base::show))
          .forEach(files::add);
      for (Path file : files) {
        if (!file.toRealPath().startsWith(root)) {
          throw BadParameter.of(
              parameter,
              "names \"" + location + "\", out of which a link leads: " + base.show(file));
        }
        if (!Files.isRegularFile(file)) {
          throw BadParameter.of(
              parameter,
              "names \""
                  + location
                  + "\", which holds something that is neither a file nor a folder: "
                  + base.show(file));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw BadParameter.of(
          parameter,
          "names \""
              + location
              + "\", where a link leads to nothing or back, or a folder cannot be read"
              + at(e)
              + ": remove it, or name the files");
    }
    if (files.isEmpty()) {
      throw BadParameter.of(
          parameter, "names \"" + location + "\", which holds no file that ends in " + ENDINGS);
    }
    return files;
  }

  private String at(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    return cause instanceof FileSystemException named && named.getFile() != null
        ? " (" + base.show(Path.of(named.getFile())) + ')'
        : "";
  }
}
