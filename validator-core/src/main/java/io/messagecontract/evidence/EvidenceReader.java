package io.messagecontract.evidence;

import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.DocumentRoot;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.Limits;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what tests have shown, from all files of a folder.
 *
 * @since 0.1.0
 */
public final class EvidenceReader {

  /** The most findings that are kept for one file. */
  private static final int MOST = Limits.DEFAULT.maxProblems();

  /**
   * The most bytes that all files of a folder may have: 64 MiB, which become some 200 MB in memory.
   */
  static final long MOST_BYTES = 64L * 1024 * 1024;

  private final DocumentReader reader = new DocumentReader();
  private final List<String> files = new ArrayList<>();
  private final Set<Evidence> evidence = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private long bytesLeft;

  private EvidenceReader(long mostBytes) {
    this.bytesLeft = mostBytes;
  }

  /**
   * Reads a folder, and finds all that is wrong with its files.
   *
   * @param name the name under which users know the folder, for the places that findings name
   * @throws IOException if the folder or one of its files cannot be read
   */
  public static EvidenceResult read(Path folder, String name) throws IOException {
    return read(folder, name, MOST_BYTES);
  }

  static EvidenceResult read(Path folder, String name, long mostBytes) throws IOException {
    EvidenceReader reader = new EvidenceReader(mostBytes);
    for (Path file : files(folder)) {
      String fileName = name + '/' + file.getFileName();
      reader.files.add(fileName);
      reader.readFile(new FolderRoot(folder), file, fileName);
    }
    return new EvidenceResult(reader.files, List.copyOf(reader.evidence), reader.findings);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(EvidenceFile.ENDING))
          .filter(file -> !Files.isDirectory(file))
          .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void readFile(FolderRoot folder, Path file, String name) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      findings.add(
          Finding.error("special-file", Location.of(name), "This is no file that can be read.")
              .hint("remove the pipe, socket or device"));
      return;
    }
    try {
      long bytes = Files.size(folder.file(String.valueOf(file.getFileName())));
      if (bytes <= bytesLeft) {
        bytesLeft -= bytes;
        readLines(file, name);
        return;
      }
      findings.add(
          Finding.error(
                  "input-too-large",
                  Location.of(name),
                  "The evidence of this folder has more than "
                      + MOST_BYTES
                      + " bytes; this file is not read.")
              .hint("remove the evidence of earlier runs, with mvn clean"));
    } catch (DocumentRoot.OutsideRootException e) {
      findings.add(
          Finding.error(
                  "link-leads-out",
                  Location.of(name),
                  "The file is a symbolic link that leads out of its folder; it is not read.")
              .hint("remove the link, or name the folder that it leads to"));
    } catch (DocumentRoot.RefusedException e) {
      findings.add(
          Finding.error("broken-link", Location.of(name), "The file " + e.problem() + '.')
              .hint(e.hint()));
    }
  }

  /** A JVM can die before its first record is written: such a file holds nothing, and is sound. */
  private void readLines(Path file, String name) throws IOException {
    if (Files.size(file) == 0) {
      return;
    }
    List<Finding> complaints = new ArrayList<>();
    boolean isWhole = endsWithLineBreak(file);
    try (RecordedMessages lines = RecordedMessages.open(file, name)) {
      Optional<RawMessage> line = lines.next();
      while (line.isPresent() && complaints.size() <= MOST) {
        Optional<RawMessage> next = lines.next();
        complaints.addAll(readLine(line.get(), isWhole || next.isPresent()));
        line = next;
      }
    } catch (DocumentException e) {
      complaints.addAll(unreadable(RawMessage.of("").at(name, Position.START), e));
    }
    keep(complaints);
  }

  /** Nothing is left out in silence. A file of which so much is wrong is not read on. */
  private void keep(List<Finding> complaints) {
    findings.addAll(complaints.subList(0, Math.min(complaints.size(), MOST)));
    if (complaints.size() > MOST) {
      findings.add(
          Finding.error(
                  "too-many-problems",
                  complaints.get(MOST).location(),
                  "There are more problems; only " + MOST + " are listed.")
              .hint("delete the file and run the tests again"));
    }
  }

  /** What is behind the last line break was not written to its end, or not by this toolkit. */
  private static boolean endsWithLineBreak(Path file) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      channel.position(channel.size() - 1).read(last);
      return last.get(0) == '\n';
    }
  }

  private List<Finding> readLine(RawMessage line, boolean isWhole) {
    try {
      EvidenceFields fields = new EvidenceFields(line, reader.readJson(line));
      fields.read().ifPresent(evidence::add);
      return fields.findings();
    } catch (DocumentException e) {
      return isWhole ? unreadable(line, e) : List.of(torn(line));
    }
  }

  private static Finding torn(RawMessage line) {
    return Finding.of(
            "torn-evidence",
            Severity.WARNING,
            Location.of(line.name(), line.start()),
            "The last line breaks off: the JVM that wrote it died. Its record is left out.")
        .hint("run the tests again, and look for why their JVM died");
  }

  private static List<Finding> unreadable(RawMessage line, DocumentException e) {
    return e.problems().stream()
        .map(
            problem ->
                Finding.error(
                        problem.rule(),
                        Location.of(line.name(), line.inFile(problem.position())),
                        problem.message())
                    .hint(problem.hint()))
        .toList();
  }
}
