package io.messagecontract.maven.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/** A member in a process of its own, which takes its time and can be killed. */
final class AuditProcess {

  /** How many records of a partition it judges before it commits. */
  static final int SEGMENT = 200;

  private static final int RECORDS_TO_A_LINE = 100;
  private static final long NANOS_FOR_A_RECORD = 50_000;

  private final Process process;
  private final Semaphore lines = new Semaphore(0);

  private AuditProcess(Process process) {
    this.process = process;
    Thread reader = new Thread(this::count, "output of a member");
    reader.setDaemon(true);
    reader.start();
  }

  /** Takes the broker's address, the topic, the group, the folder for results and one for more. */
  public static void main(String[] arguments) throws IOException {
    AuditSettings settings =
        Orders.settings(arguments[0], arguments[1], arguments[2], Path.of(arguments[3]));
    AuditLog log =
        new AuditLog() {
          @Override
          public void say(String line) {}

          @Override
          public void reached(long records, String place) {
            LockSupport.parkNanos(NANOS_FOR_A_RECORD);
            if (records % RECORDS_TO_A_LINE == 0) {
              System.out.println(place);
            }
          }
        };
    new TopicAudit(settings, Orders.validator(Path.of(arguments[4])), log, SEGMENT).run();
  }

  static AuditProcess started(AuditSettings settings, String topic, Path more) throws IOException {
    return new AuditProcess(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                AuditProcess.class.getName(),
                settings.bootstrapServers(),
                topic,
                settings.group(),
                settings.folder().toString(),
                more.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  private void count() {
    try (BufferedReader said = process.inputReader()) {
      while (said.readLine() != null) {
        lines.release();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lines.release(Integer.MAX_VALUE / 2);
    }
  }

  /** Waits until it has judged so many hundreds of records more, or has ended. */
  void await(int hundreds) throws InterruptedException {
    lines.acquire(hundreds);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Kills it as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }
}
