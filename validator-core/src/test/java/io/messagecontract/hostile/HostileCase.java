package io.messagecontract.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An input that is meant to do harm.
 *
 * @param kind what the input is
 * @param around the schema of a message, or the contract around a schema
 * @param input the text, or bytes as hexadecimal digits
 * @param expected what has to come of it
 * @param id names it
 */
record HostileCase(String id, Kind kind, String around, String input, String expected) {

  /** {@code ${5:ab}} stands for abababababab, without the last two. */
  private static final Pattern REPEATED = Pattern.compile("\\$\\{(\\d+):(.*?)}\\$", Pattern.DOTALL);

  /** Reads the manifests of a folder, in the order of their names. */
  static List<HostileCase> all(Path folder) throws IOException, DocumentException {
    List<HostileCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        for (JsonNode group : new DocumentReader().read(name, Files.readAllBytes(file)).root()) {
          for (JsonNode one : group.path("cases")) {
            cases.add(
                new HostileCase(
                    group.path("group").textValue() + '/' + one.path(0).asText(),
                    Kind.valueOf(group.path("kind").asText()),
                    text(one.has(3) ? one.path(3) : group.path("around")),
                    text(one.path(1)),
                    one.path(2).asText()));
          }
        }
      }
    }
    return cases;
  }

  private static String text(JsonNode value) {
    String text = value.isTextual() ? value.textValue() : value.toString();
    Matcher repeated = REPEATED.matcher(text);
    return repeated.replaceAll(
        found -> Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
  }

  /** Returns the case with an address for {@code ADDRESS}. */
  HostileCase calling(String address) {
    return new HostileCase(
        id, kind, around.replace("ADDRESS", address), input.replace("ADDRESS", address), expected);
  }

  byte[] bytes() {
    return input.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return id;
  }
}
