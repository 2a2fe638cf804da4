package io.messagecontract.benchmarks.traffic;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.schema.SessionNotificationEvents;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Writes messages of the session contract, one to a line, all of them valid. */
final class TrafficWriter {

  private static final int USERS = 14;
  private static final String TEXT =
      """
      {\\"ConfigurationName\\":\\"arena-duel\\",\\"Members\\":[{\\"Status\\":\\"JOINED\\",\
      \\"PlatformID\\":\\"steam\\"},{\\"Status\\":\\"INVITED\\",\\"PlatformID\\":\\"psn\\"}],\
      \\"Code\\":\\"7K4QX2\\",\\"IsFull\\":false,\\"Text\\":\\"Es fehlen noch zwei.\\"}\
      """;

  private final Random random = new Random(7);
  private final List<String> names;

  private TrafficWriter(Contract contract) {
    this.names =
        contract.messages().stream()
            .map(Message::id)
            .filter(id -> !id.name().equals("onPartyCreated"))
            .map(id -> id.name())
            .toList();
  }

  /**
   * Writes a recording.
   *
   * @param arguments the file, which may end in {@code .gz}, how many lines it gets, and how many
   *     bytes more as one line in the middle of them
   */
  public static void main(String[] arguments) throws IOException {
    int lines = Integer.parseInt(arguments[1]);
    int more = Integer.parseInt(arguments[2]);
    TrafficWriter traffic =
        new TrafficWriter(
            ContractLoader.load(
                SessionNotificationEvents.LOCATION, TrafficWriter.class.getClassLoader()));
    try (Writer writer = writer(Path.of(arguments[0]))) {
      traffic.write(writer, lines / 2);
      if (more > 0) {
        writer.append('"').append("x".repeat(more)).append("\"\n");
      }
      traffic.write(writer, lines - lines / 2);
    }
  }

  private static Writer writer(Path file) throws IOException {
    OutputStream stream = Files.newOutputStream(file);
    return new BufferedWriter(
        new OutputStreamWriter(
            file.toString().endsWith(".gz") ? new GZIPOutputStream(stream) : stream,
            StandardCharsets.UTF_8));
  }

  private void write(Writer writer, int lines) throws IOException {
    for (int line = 0; line < lines; line++) {
      writer.write(line(names.get(random.nextInt(names.size()))));
      writer.write('\n');
    }
  }

  private String line(String name) {
    StringBuilder line = new StringBuilder("{\"payload\":{\"userIds\":[");
    for (int user = 0; user < USERS; user++) {
      line.append(user == 0 ? "\"" : ",\"").append(identifier()).append('"');
    }
    line.append("],\"namespace\":\"arena-live\",\"topicName\":\"OnSessionChanged\",\"message\":\"");
    line.append(TEXT).append("\"},\"id\":\"").append(identifier()).append("\",\"version\":");
    line.append(random.nextInt(10)).append(",\"name\":\"").append(name);
    line.append("\",\"namespace\":\"arena-live\",\"parentNamespace\":\"arena\"");
    line.append(",\"timestamp\":\"2026-01-02T03:04:05Z\",\"userId\":\"").append(identifier());
    line.append("\",\"traceId\":\"").append(identifier());
    line.append("\",\"sessionId\":\"").append(identifier());
    return line.append("\",\"spanContext\":\"1a2b3c4d:0:01\"}").toString();
  }

  private String identifier() {
    return String.format(Locale.ROOT, "%016x%016x", random.nextLong(), random.nextLong());
  }
}
