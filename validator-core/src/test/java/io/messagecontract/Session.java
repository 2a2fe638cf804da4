package io.messagecontract;

import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadResult;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.schema.SessionNotificationEvents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The Session Notification Events contract, as it is shipped or with an edit in one of its files.
 */
public final class Session {

  private static final List<String> FILES =
      List.of(
          "asyncapi.yaml",
          "event.schema.json",
          "notification-payload.schema.json",
          "notification-event.schema.json");

  private Session() {}

  /** The contract as it is shipped. */
  public static Contract contract() {
    return read().contract();
  }

  /** The contract as it is shipped, and what is to be said of it. */
  public static LoadResult read() {
    return ContractLoader.read(
        SessionNotificationEvents.LOCATION, Session.class.getClassLoader(), LoadSettings.DEFAULT);
  }

  /** A copy of the contract in a folder, with some files replaced. */
  public static Contract with(Path folder, Map<String, String> files) {
    try {
      for (String file : FILES) {
        Files.writeString(folder.resolve(file), files.getOrDefault(file, text(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ContractLoader.load(folder.resolve("asyncapi.yaml"));
  }

  /** The text of one of the contract's files. */
  public static String text(String file) {
    String name = "session-notification-events/" + file;
    try (InputStream stream = SessionNotificationEvents.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
