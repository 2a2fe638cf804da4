package io.messagecontract.maven;

import io.messagecontract.coverage.CommittedCoverage;
import io.messagecontract.coverage.CommittedReader;
import io.messagecontract.coverage.Coverage;
import io.messagecontract.report.Report;
import io.messagecontract.report.TextReport;
import io.messagecontract.storage.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * The file of committed figures.
 *
 * @param path where it is, or may be written
 * @param base names it as in every report
 * @param isToBeWritten whether what it says now does not matter
 */
record CommittedFile(Path path, BaseFolder base, boolean isToBeWritten) {

  private static final String PARAMETER = "committed";
  private static final String USUAL = "message-contract-coverage.json";

  /** Finds the file: one that is named has to be there if it is not to be written. */
  static CommittedFile of(@Nullable String location, boolean isToBeWritten, BaseFolder base)
      throws MojoExecutionException {
    String named = location == null || location.isBlank() ? USUAL : location;
    Path path =
        isToBeWritten
            ? base.toWrite(PARAMETER, named)
            : named.equals(USUAL) ? base.resolve(PARAMETER, named) : base.find(PARAMETER, named);
    return new CommittedFile(path, base, isToBeWritten);
  }

  /** Returns the file as reports name it. */
  String name() {
    return base.show(path);
  }

  /** Returns what must not be fallen below; nothing if there is no such file. */
  Optional<CommittedCoverage> read() throws MojoExecutionException {
    if (isToBeWritten || !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    CommittedReader.Result result = CommittedReader.read(name(), base.read(PARAMETER, path));
    if (result.findings().isEmpty()) {
      return Optional.of(result.committed());
    }
    throw Refusal.of(
        "The file of committed coverage " + name() + " cannot be used:",
        TextReport.of(result.findings()));
  }

  /** Writes the figures of a report, whole or not at all. */
  void write(Report report, Log log) throws MojoExecutionException {
    Optional<Coverage> coverage = report.coverage();
    if (coverage.isEmpty()) {
      return;
    }
    try {
      WholeFile.write(CommittedCoverage.of(name(), coverage.get()).text(), path);
    } catch (IOException e) {
      throw BadParameter.of(
          PARAMETER, "names " + name() + ", which cannot be written" + BadParameter.because(e));
    }
    log.info("committed coverage: " + name());
  }
}
