package io.messagecontract.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM that keeps records until it is ended, and says so of each on standard output: at such
 * length that the pipe fills, and it is never far ahead of who listens.
 */
final class RecordingProcess {

  static final int WORDY = 256;

  private RecordingProcess() {}

  /** Records whose lines are small and, now and then, of some pages. */
  static Evidence record(String process, int number) {
    return Records.of(process + '#' + number + "x".repeat(number % 5 == 4 ? 20_000 : 0));
  }

  public static void main(String[] arguments) throws IOException {
    try (EvidenceFile file = new EvidenceFile(Path.of(arguments[0]))) {
      for (int number = 0; number < Integer.parseInt(arguments[2]); number++) {
        String said = ".";
        try {
          file.add(record(arguments[1], number));
        } catch (EvidenceException e) {
          said = "!";
        }
        System.out.print(said.repeat(WORDY));
        System.out.flush();
      }
    }
  }

  static Process start(List<String> prefix, Path folder, String name, int records)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(RecordingProcess.class.getName(), folder.toString(), name));
    command.add(String.valueOf(records));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
