package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.schema.SessionNotificationEvents;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/junit.md} shows is true. */
class JunitPageTests {

  private static final Snippets PAGE = Snippets.of("docs/junit.md");
  private static final Path FAILURES =
      Path.of("src/test/resources/io/messagecontract/junit/failures");

  /** What the snippets take for granted. */
  private static final List<String> USERS_CODE =
      List.of(
          "class Publisher { Publisher(java.util.function.BiConsumer<String, String> broker) {}"
              + " void sessionCreated() {} void partyCreated() {} }",
          "class ObjectPublisher { ObjectPublisher(java.util.function.BiConsumer<String, Object> b)"
              + " {} void sessionCreated() {} }",
          "class Listener { void onMessage(String json) {} }",
          "class Mapper { byte[] writeValueAsBytes(Object o) throws java.io.IOException"
              + " { throw new java.io.IOException(); }"
              + " <T> T readValue(byte[] json, Class<T> type) throws java.io.IOException"
              + " { throw new java.io.IOException(); } }",
          "class SessionEvent { SessionEvent(String name, String userId) {} }");

  @TempDir Path folder;

  @Test
  void theCodeCompiles() throws IOException {
    assertThat(PAGE.blocks("java")).hasSizeGreaterThanOrEqualTo(6);
    assertThat(PAGE.compile(USERS_CODE, folder)).isEmpty();
  }

  @Test
  void theFailuresAreTheRealOnes() throws IOException {
    List<String> approved;
    try (Stream<Path> files = Files.list(FAILURES)) {
      approved = files.map(JunitPageTests::text).toList();
    }

    assertThat(PAGE.blocks("")).hasSizeGreaterThanOrEqualTo(3).isSubsetOf(approved);
  }

  @Test
  void theConfigurationWorks() throws IOException {
    Properties shown = new Properties();
    shown.load(new StringReader(PAGE.blocks("properties").get(0)));
    Map<String, String> parameters = new HashMap<>();
    shown.stringPropertyNames().forEach(name -> parameters.put(name, shown.getProperty(name)));
    parameters.computeIfPresent(Parameters.EVIDENCE, (name, path) -> folder + "/" + path);

    assertThat(parameters)
        .hasSize(5)
        .containsEntry("message-contract.contract", SessionNotificationEvents.LOCATION);
    Jupiter.run(parameters, ConfiguredTestCases.class)
        .testEvents()
        .assertStatistics(s -> s.succeeded(1));
  }

  static class ConfiguredTestCases {

    @ProducerTest("PartyBanEvent")
    void publishesLessThanIsDocumented(PublishedMessages published) {
      published.record("{\"name\": \"PartyBanEvent\"}");
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
