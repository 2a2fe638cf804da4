package io.messagecontract.traffic;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.messagecontract.document.DocumentException;
import io.messagecontract.document.Problem;
import io.messagecontract.document.RawMessage;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Recordings to judge, and what is said of them one message after the other. */
final class Recorder {

  private static final String ENDED = "{\"name\":\"OnSessionEnded\",\"version\":%s}";
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private Recorder() {}

  /** Returns lines of every kind, good and bad. */
  static String lines(Random random, int most) {
    StringBuilder text = new StringBuilder();
    int lines = random.nextInt(most);
    for (int i = 0; i < lines; i++) {
      text.append(random.nextInt(20) == 0 ? MARK : "");
      text.append(
          switch (random.nextInt(8)) {
            case 0 -> "  ".repeat(random.nextInt(3));
            case 1 -> "{\"name\":\"Gone" + random.nextInt(3) + "\"}";
            case 2 -> ENDED.formatted("\"" + "x".repeat(random.nextInt(300)) + "\"");
            case 3 -> "{\"name\":\u00FF".substring(0, random.nextInt(10));
            default -> ENDED.formatted(random.nextInt());
          });
      text.append(random.nextInt(3) == 0 ? "\r\n" : "\n");
    }
    return random.nextBoolean() ? text.toString() : text + ENDED.formatted(7);
  }

  /** Returns so many lines that each are rejected. */
  static String rejected(int lines) {
    return (ENDED.formatted("{}") + "\n").repeat(lines);
  }

  static Path write(Path file, String text) throws IOException {
    return Files.write(file, text.getBytes(ISO_8859_1));
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(ISO_8859_1));
    }
    return bytes.toByteArray();
  }

  /** Returns what is said of a recording, one message after the other. */
  static List<String> said(MessageValidator validator, Path file) throws IOException {
    List<String> said = new ArrayList<>();
    try (RecordedMessages messages = RecordedMessages.open(file, "a")) {
      Optional<RawMessage> message = messages.next();
      while (message.isPresent()) {
        said.add(said(validator.validate(Target.any(), message.get())));
        message = messages.next();
      }
    } catch (DocumentException e) {
      said.add(said(e));
    }
    return said;
  }

  static String said(ValidationResult result) {
    return result.message().map(m -> m.id().name()).orElse("?") + ' ' + result.findings();
  }

  static String said(DocumentException e) {
    Problem problem = e.problems().get(0);
    return problem.rule() + ' ' + problem.position();
  }
}
