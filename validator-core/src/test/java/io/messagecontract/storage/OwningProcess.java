package io.messagecontract.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A JVM that removes leftovers and then has a file of its own until it is killed. */
final class OwningProcess implements AutoCloseable {

  private final Process process;
  private final String id;

  private OwningProcess(Process process, String id) {
    this.process = process;
    this.id = id;
  }

  /** Takes the folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    OwnFile.removeLeftovers(folder);
    try (OwnFile file = OwnFile.in(folder)) {
      System.out.println(file.id());
      System.in.read();
    }
  }

  static OwningProcess in(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OwningProcess.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = process.inputReader();
    return new OwningProcess(process, said.readLine());
  }

  /** Returns what the process calls its file. */
  String id() {
    return id;
  }

  /** Kills the process, so that it can put nothing in order. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
