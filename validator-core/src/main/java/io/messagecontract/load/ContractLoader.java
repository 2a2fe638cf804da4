package io.messagecontract.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Envelope;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.ClassPathRoot;
import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.DocumentRoot;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Loads contracts from AsyncAPI documents, versions 2.0.0 to 2.6.0 and 3.0.0.
 *
 * <pre>{@code
 * Contract contract = ContractLoader.load(Path.of("contract/asyncapi.yaml"));
 * }</pre>
 *
 * <p>References to other files are followed within the document's folder, or within the root folder
 * that the caller names. Nothing is fetched from a network.
 *
 * @since 0.1.0
 */
public final class ContractLoader {

  private static final String CLASS_PATH = "classpath:";

  private ContractLoader() {}

  /**
   * Loads a contract from a file whose references stay within its folder.
   *
   * @throws InvalidContractException with every reason why it cannot be used
   */
  public static Contract load(Path document) {
    Path folder = document.toAbsolutePath().normalize().getParent();
    return load(document, folder == null ? document.toAbsolutePath().normalize() : folder);
  }

  /**
   * Loads a contract from a file whose references stay within a root folder.
   *
   * @param document a file below {@code root}
   * @param root the folder out of which no reference may lead
   * @throws InvalidContractException with every reason why it cannot be used
   */
  public static Contract load(Path document, Path root) {
    Path folder = root.toAbsolutePath().normalize();
    Path file = document.toAbsolutePath().normalize();
    if (!file.startsWith(folder)) {
      throw unreadable(
          document.toString(),
          "outside-root",
          "The document is not below the root folder " + root + ".",
          "name a folder that holds the document and all that it refers to");
    }
    String path = folder.relativize(file).toString().replace('\\', '/');
    return load(new FolderRoot(folder), path, document.toString());
  }

  /**
   * Loads a contract from a path, or from the class path if the location begins with {@code
   * classpath:}.
   *
   * @param location such as {@code src/main/resources/asyncapi.yaml} or {@code
   *     classpath:/orders/asyncapi.yaml}
   * @param loader finds what the class path holds
   * @throws InvalidContractException with every reason why it cannot be used
   */
  public static Contract load(String location, ClassLoader loader) {
    if (!location.startsWith(CLASS_PATH)) {
      return load(path(location));
    }
    String name = location.substring(CLASS_PATH.length()).replaceFirst("^/+", "");
    int folder = name.lastIndexOf('/') + 1;
    ClassPathRoot root = new ClassPathRoot(loader, name.substring(0, folder));
    return load(root, name.substring(folder), location);
  }

  private static Path path(String location) {
    try {
      return Path.of(location);
    } catch (InvalidPathException e) {
      throw unreadable(location, "missing-document", "This is no path.", "check the path");
    }
  }

  private static Contract load(DocumentRoot root, String path, String location) {
    Documents documents = new Documents(root, new DocumentReader());
    LoadContext context = new LoadContext(documents);
    Document document;
    try {
      document = documents.get(path);
    } catch (DocumentException e) {
      context.report(e);
      throw new InvalidContractException(List.copyOf(context.findings()));
    } catch (NoSuchFileException e) {
      throw unreadable(
          location, "missing-document", "There is no such document.", "check the path");
    } catch (DocumentRoot.OutsideRootException e) {
      throw unreadable(
          location,
          "outside-root",
          "The document is a link that leads out of the root folder.",
          "name the file that is meant, or a root folder further up");
    } catch (IOException e) {
      throw unreadable(
          location,
          "unreadable-document",
          "The document cannot be read (" + e.getClass().getSimpleName() + ").",
          "check its permissions");
    }
    Optional<Contract> contract = contract(context, new Place(path, "", document.root()));
    if (contract.isEmpty() || !context.findings().isEmpty()) {
      throw new InvalidContractException(List.copyOf(context.findings()));
    }
    return contract.get();
  }

  private static InvalidContractException unreadable(
      String location, String rule, String message, String hint) {
    return new InvalidContractException(
        List.of(Finding.error(rule, Location.of(location), message).hint(hint)));
  }

  private static Optional<Contract> contract(LoadContext context, Place root) {
    Optional<AsyncApiReader> reader = Versions.reader(context, root);
    if (reader.isEmpty()) {
      return Optional.empty();
    }
    AsyncApiReader.Header header = reader.get().header(root);
    MessageParts messages =
        new MessageParts(context, header.defaultContentType().orElse("application/json"));
    List<Channel> channels =
        reader.get().channels(root).stream().map(c -> c.channel(messages, context)).toList();
    SchemaReferences references = new SchemaReferences(context);
    channels.stream()
        .flatMap(channel -> channel.messages().stream())
        .flatMap(ContractLoader::schemas)
        .forEach(references::check);
    Extensions extensions = new Extensions(context, root);
    return Optional.of(
        new Contract(
            required(context, root, "title", header.title()),
            required(context, root, "version", header.version()),
            channels,
            extensions.expression(Extensions.MESSAGE_NAME),
            new Envelope(extensions.payloadPointer()),
            context.documents(),
            context.locate(root)));
  }

  private static Stream<SchemaPlace> schemas(Message message) {
    return Stream.concat(message.payload().stream(), message.headers().stream());
  }

  private static String required(
      LoadContext context, Place root, String field, Optional<String> value) {
    JsonNode info = root.node().path("info");
    if (info.isMissingNode() || (info.isObject() && !info.hasNonNull(field))) {
      context.report(
          "missing-field",
          root.member("info").orElse(root),
          "The document has no info." + field + ".",
          "add it: the specification requires it, and reports name the contract by it");
    }
    return value.orElse("");
  }
}
