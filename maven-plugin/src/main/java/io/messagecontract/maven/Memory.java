package io.messagecontract.maven;

import io.messagecontract.report.JsonReport;
import io.messagecontract.report.Report;
import io.messagecontract.report.ReportException;
import io.messagecontract.report.ReportReader;
import io.messagecontract.storage.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The last answer of a goal, kept in the build folder so that what has not changed is not asked
 * again.
 *
 * <p>It is only ever a short cut: what is missing, torn or of another question is as good as
 * nothing, and what cannot be written is not kept. The seal finds damage, not malice: whoever may
 * write to the build folder may write a report there, too.
 *
 * @param file where it is kept
 */
record Memory(Path file) {

  private static final Path NOWHERE = Path.of("");

  /** Remembers nothing. */
  static final Memory NONE = new Memory(NOWHERE);

  private static final int MOST_BYTES = 16 * 1024 * 1024;

  /**
   * Returns the answer to a question.
   *
   * @param question what stands for everything that the answer depends on
   */
  Optional<Outcome> recall(Digest question) {
    try {
      if (file.equals(NOWHERE) || !Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      List<String> parts = List.of(Files.readString(file).split("\n", 3));
      if (parts.size() < 3 || !parts.get(0).equals(seal(question, parts.get(1), parts.get(2)))) {
        return Optional.empty();
      }
      byte[] json = parts.get(2).getBytes(StandardCharsets.UTF_8);
      Report report = ReportReader.read(json, file.toString());
      return Optional.of(new Outcome(parts.get(1), report));
    } catch (IOException | ReportException e) {
      return Optional.empty();
    }
  }

  void keep(Digest question, Outcome answer) {
    if (file.equals(NOWHERE)) {
      return;
    }
    String summary = answer.summary().replace('\n', ' ');
    String json = JsonReport.of(answer.report());
    try {
      WholeFile.write(seal(question, summary, json) + '\n' + summary + '\n' + json, file);
    } catch (IOException e) {
      // The next build asks again.
    }
  }

  private static String seal(Digest question, String summary, String json) {
    return question.and(summary).and(json).toString();
  }
}
