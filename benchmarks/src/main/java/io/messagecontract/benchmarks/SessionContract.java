package io.messagecontract.benchmarks;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.ClassPathRoot;
import io.messagecontract.document.Limits;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.SideSchema;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.schema.SessionNotificationEvents;
import io.messagecontract.validate.SchemaValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The Session Notification Events contract, as it is or changed.
 *
 * @param documents the texts of its documents, by their names
 * @param contract what they say
 */
record SessionContract(Map<String, String> documents, Contract contract) {

  private static final MessageId MESSAGE =
      new MessageId("mpv2SessionHistory", "GameSessionCreatedEvent");

  static SessionContract unchanged() {
    ClassLoader loader = SessionNotificationEvents.class.getClassLoader();
    String location = SessionNotificationEvents.LOCATION;
    Contract contract = ContractLoader.load(location, loader);
    String folder = location.substring("classpath:/".length(), location.lastIndexOf('/') + 1);
    ClassPathRoot root = new ClassPathRoot(loader, folder);
    Map<String, String> documents = new LinkedHashMap<>();
    try {
      for (String name : contract.documents().paths()) {
        byte[] text = root.read(name, Limits.DEFAULT.maxBytes());
        documents.put(name, new String(text, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SessionContract(documents, contract);
  }

  SessionContract with(Set<Change> changes) {
    Map<String, String> changed = new LinkedHashMap<>(documents);
    changes.forEach(change -> changed.replaceAll((name, text) -> change.in(text)));
    try {
      Path folder = Files.createTempDirectory("contract");
      for (Map.Entry<String, String> document : changed.entrySet()) {
        Files.writeString(folder.resolve(document.getKey()), document.getValue());
      }
      Contract loaded = ContractLoader.load(folder.resolve("asyncapi.yaml"));
      for (String name : changed.keySet()) {
        Files.delete(folder.resolve(name));
      }
      Files.delete(folder);
      return new SessionContract(changed, loaded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns one of its messages; 38 others have the same schema. */
  Message message() {
    return contract.message(MESSAGE).orElseThrow();
  }

  /** Returns the schema of the message, as its writer keeps it. */
  SideSchema written() {
    return schema(true);
  }

  /** Returns the schema of the message, as its readers hold it against what they get. */
  SideSchema read() {
    return schema(false);
  }

  private SideSchema schema(boolean closed) {
    SchemaPlace place = message().payload().orElseThrow();
    SchemaValidator validator = new SchemaValidator(contract.documents(), false);
    Side side = new Side(contract.documents(), validator, place.dialect(), closed);
    return new SideSchema(side, side.at(place));
  }
}
