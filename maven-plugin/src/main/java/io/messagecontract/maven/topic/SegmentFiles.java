package io.messagecontract.maven.topic;

import io.messagecontract.report.ReportException;
import io.messagecontract.report.TrafficJson;
import io.messagecontract.report.TrafficPart;
import io.messagecontract.storage.WholeFile;
import io.messagecontract.text.Visible;
import io.messagecontract.traffic.JudgedTraffic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of segments in some folders. */
final class SegmentFiles {

  private static final String TOMBSTONES = "tombstones";

  private final SortedMap<Segment, Path> files;

  private SegmentFiles(SortedMap<Segment, Path> files) {
    this.files = files;
  }

  /**
   * What was judged.
   *
   * @param judged what came out
   * @param tombstones how many records had no value
   */
  record Judged(JudgedTraffic judged, int tombstones) {}

  /**
   * Writes a segment, which is there as a whole when this returns, and outlasts a loss of power.
   */
  static void write(Path folder, Segment segment, JudgedTraffic judged, int tombstones) {
    SortedMap<String, String> of = segment.of();
    of.put(TOMBSTONES, Integer.toString(tombstones));
    try {
      WholeFile.write(TrafficJson.of(judged.part(of)), folder.resolve(segment.fileName()));
    } catch (IOException e) {
      throw new AuditException(
          "What was judged cannot be written to "
              + Visible.text(folder.toString())
              + " ("
              + e.getClass().getSimpleName()
              + "): make room or name another folder by auditFolder, and run the goal again",
          e);
    }
  }

  /** Finds the segments of some folders; a folder that is not there has none. */
  static SegmentFiles in(List<Path> folders) {
    SortedMap<Segment, Path> files = new TreeMap<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> found = Files.list(folder)) {
          found
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .forEach(
                  file ->
                      Segment.ofFile(String.valueOf(file.getFileName()))
                          .ifPresent(segment -> files.putIfAbsent(segment, file)));
        } catch (IOException | UncheckedIOException e) {
          throw unreadable(folder, e.getClass().getSimpleName(), e);
        }
      }
    }
    return new SegmentFiles(files);
  }

  private static AuditException unreadable(Path path, String why, Exception cause) {
    return new AuditException(
        "What was judged cannot be read from "
            + Visible.text(path.toString())
            + " ("
            + why
            + "): check its permissions, or delete it and audit again with another group",
        cause);
  }

  /** Returns those of a partition that were judged in one way. */
  List<Segment> of(String topic, int partition, String by) {
    return files.keySet().stream()
        .filter(segment -> segment.topic().equals(topic) && segment.partition() == partition)
        .filter(segment -> segment.by().equals(by))
        .toList();
  }

  Judged read(Segment segment) {
    Path file = Optional.ofNullable(files.get(segment)).orElseThrow();
    try {
      TrafficPart part = TrafficJson.read(file, String.valueOf(file.getFileName()));
      SortedMap<String, String> of = new TreeMap<>(part.of());
      String tombstones = Optional.ofNullable(of.remove(TOMBSTONES)).orElse("");
      if (of.equals(segment.of()) && tombstones.matches("[0-9]{1,9}")) {
        return new Judged(JudgedTraffic.of(part), Integer.parseInt(tombstones));
      }
      throw unreadable(
          file, "its name says something else", new IOException("not what its name says"));
    } catch (IOException e) {
      throw unreadable(file, e.getClass().getSimpleName(), e);
    } catch (ReportException e) {
      throw unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }
}
