package io.messagecontract.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** A contract, and recordings of messages that keep it and break it. */
final class Orders {

  static final String CONTRACT = "classpath:/io/messagecontract/spark/orders.yaml";
  static final String VALID = "{\"name\": \"OrderPlaced\", \"id\": 1}";
  static final String INVALID = "{\"name\": \"OrderPlaced\", \"id\": \"secret\"}";
  static final String UNKNOWN = "{\"name\": \"OrderEaten\"}";

  private static final String MARK = "\u00EF\u00BB\u00BF";

  private Orders() {}

  static Path write(Path file, String text) throws IOException {
    return Files.write(file, text.getBytes(UTF_8));
  }

  /** Writes some files of every kind into a folder that is empty. */
  static void record(Random random, Path folder) throws IOException {
    int files = 1 + random.nextInt(5);
    for (int i = 0; i < files; i++) {
      String text = lines(random, 1 + random.nextInt(30));
      Path file = folder.resolve(i + endings(random));
      if (file.toString().endsWith(".json")) {
        write(file, random.nextBoolean() ? VALID : "[" + VALID + ",\n " + INVALID + "]");
      } else if (file.toString().endsWith(".gz")) {
        byte[] whole = gzip(text);
        int length = random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length;
        Files.write(file, Arrays.copyOf(whole, length));
      } else {
        Files.write(file, text.getBytes(ISO_8859_1));
      }
    }
  }

  private static String endings(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> ".json";
      case 1 -> ".ndjson.gz";
      case 2 -> ".jsonl";
      default -> ".ndjson";
    };
  }

  /** Returns lines of every kind, good and bad; at times there is none, or none but blank ones. */
  private static String lines(Random random, int lines) {
    StringBuilder text = new StringBuilder();
    int kinds = random.nextInt(8) == 0 ? 2 : 12;
    for (int i = 0; i < lines; i++) {
      text.append(random.nextInt(20) == 0 ? MARK : "");
      text.append(
          switch (random.nextInt(kinds)) {
            case 0 -> "";
            case 1 -> " \t".repeat(random.nextInt(3));
            case 2 -> UNKNOWN;
            case 3 -> INVALID;
            case 4 -> "{\"name\":\u00FF".substring(0, random.nextInt(9));
            case 5 -> placed(random, "x".repeat(random.nextInt(700)));
            case 6 -> "{\"name\":\"OrderLost\",\"since\":\"\u00C3\u00A9\r\"}";
            default -> placed(random, "n");
          });
      text.append(random.nextInt(3) == 0 ? "\r\n" : "\n");
    }
    return random.nextBoolean() ? text.toString() : text + (kinds == 2 ? " " : VALID);
  }

  private static String placed(Random random, String note) {
    return String.format(
        Locale.ROOT,
        "{\"name\":\"OrderPlaced\",\"id\":%d,\"note\":\"%s\"}",
        random.nextInt(),
        note);
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(ISO_8859_1));
    }
    return bytes.toByteArray();
  }
}
