package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is written is the same bytes, whatever the machine: in three processes for each of two
 * default encodings, of which each runs with four locales in two time zones.
 */
class SurroundingsTests {

  private static final int RUNS = 3;
  private static final List<String> ENCODINGS = List.of("UTF-8", "ISO-8859-1");
  private static final List<String> ZONES = List.of("Asia/Kathmandu", "America/St_Johns");

  /** Letters in other cases, other digits, another calendar, other separators. */
  private static final List<String> LOCALES =
      List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-CH");

  @TempDir Path folder;

  @Test
  void doNotShowInAnythingThatIsWritten() throws Exception {
    List<Process> processes = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      for (String encoding : ENCODINGS) {
        processes.add(start(run, encoding));
      }
      // Two at a time: there may be no more processors than that.
      for (Process process : processes.subList(run * ENCODINGS.size(), processes.size())) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.US_ASCII)) {
          lines.lines().forEach(said::add);
        }
        assertThat(process.waitFor()).isZero();
      }
    }
    assertThat(said).hasSize(RUNS * ENCODINGS.size() * LOCALES.size() * ZONES.size());
    Set<String> different = new HashSet<>(said);
    assertThat(different).as("digests of all that was written").hasSize(1);
    assertThat(different.iterator().next()).startsWith("21 files ");
  }

  private Process start(int run, String encoding) throws Exception {
    Path own = Files.createDirectories(folder.resolve(run + encoding));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Dfile.encoding=" + encoding, "-Duser.language=tr"));
    command.addAll(List.of("-Duser.country=TR", "-Duser.timezone=" + ZONES.get(run % 2)));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ReportingProcess.class.getName(), own.toString()));
    for (String locale : LOCALES) {
      for (String zone : ZONES) {
        command.addAll(List.of(locale, zone));
      }
    }
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
