package io.messagecontract.maven;

import io.messagecontract.accept.AcceptedChange;
import io.messagecontract.accept.Ledger;
import io.messagecontract.accept.LedgerEdit;
import io.messagecontract.accept.LedgerReader;
import io.messagecontract.accept.LedgerResult;
import io.messagecontract.report.TextReport;
import io.messagecontract.storage.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The file that lists accepted changes.
 *
 * @param path where it is, or may be written
 * @param base names it as in every report
 * @param mayBeEmpty whether it is there to be filled
 */
record LedgerFile(Path path, BaseFolder base, boolean mayBeEmpty) {

  private static final String PARAMETER = "accepted";
  private static final String USUAL = "message-contract-accepted.yaml";

  /** Finds the file to judge by: one that is named has to be there, the usual one need not. */
  static LedgerFile toRead(@Nullable String location, BaseFolder base)
      throws MojoExecutionException {
    if (location == null || location.isBlank()) {
      return new LedgerFile(base.path().resolve(USUAL), base, false);
    }
    Path path = base.find(PARAMETER, location);
    return new LedgerFile(path, base, false);
  }

  /** Finds the file to add to, which need not be there. */
  static LedgerFile toFill(@Nullable String location, BaseFolder base)
      throws MojoExecutionException {
    Path path = base.toWrite(PARAMETER, location == null ? USUAL : location);
    return new LedgerFile(path, base, true);
  }

  /** Returns the file as reports name it. */
  String name() {
    return base.show(path);
  }

  /** Returns what the file says; an empty ledger if there is no file. */
  Ledger read() throws MojoExecutionException {
    LedgerResult result = LedgerReader.read(name(), bytes());
    if (result.isSound() || isNothing(result)) {
      return result.ledger();
    }
    throw Refusal.of(
        "The file of accepted changes " + name() + " cannot be used:",
        TextReport.of(result.findings()));
  }

  private boolean isNothing(LedgerResult result) {
    boolean empty = result.findings().stream().allMatch(f -> f.rule().value().equals("empty"));
    return empty && (mayBeEmpty || !Files.exists(path, LinkOption.NOFOLLOW_LINKS));
  }

  /** Adds entries, all or none: what is there is replaced at once. */
  void add(List<AcceptedChange> entries) throws MojoExecutionException {
    byte[] after =
        LedgerEdit.add(name(), bytes(), entries)
            .orElseThrow(
                () ->
                    BadParameter.of(
                        PARAMETER,
                        "names "
                            + name()
                            + ", to which nothing can be added: write \"accepted:\" as its last"
                            + " part, with each entry on lines of its own, or add the entries that"
                            + " the goal check shows"));
    try {
      WholeFile.write(after, path);
    } catch (IOException e) {
      throw BadParameter.of(
          PARAMETER, "names " + name() + ", which cannot be written" + BadParameter.because(e));
    }
  }

  private byte[] bytes() throws MojoExecutionException {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? base.read(PARAMETER, path) : new byte[0];
  }
}
