package io.messagecontract.load;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SpecificationVersion;
import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Envelope;
import io.messagecontract.contract.Operation;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.DocumentRoot;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import io.messagecontract.lint.rules.DocumentRules;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one document: holds it against the rules, merges its traits, and makes the contract. */
final class DocumentLoader {

  private final Documents documents;
  private final LoadSettings settings;
  private final LoadContext context;

  DocumentLoader(DocumentRoot root, LoadSettings settings) {
    this.documents = new Documents(root, new DocumentReader(settings.limits()));
    this.settings = settings;
    this.context = new LoadContext(documents);
  }

  LoadResult read(String path, String location) {
    try {
      Place root = new Place(path, "", documents.get(path).root());
      Optional<SpecificationVersion> version = Versions.version(context, root);
      Optional<Contract> contract =
          version.isPresent() ? Optional.of(contract(version.get(), root)) : Optional.empty();
      return new LoadResult(contract, List.copyOf(context.findings()));
    } catch (DocumentException e) {
      context.report(e);
      return new LoadResult(Optional.empty(), List.copyOf(context.findings()));
    } catch (NoSuchFileException e) {
      return ContractLoader.unreadable(
          location, "missing-document", "There is no such document.", "check the path");
    } catch (DocumentRoot.OutsideRootException e) {
      return ContractLoader.unreadable(
          location,
          "outside-root",
          "The document is a link that leads out of the root folder.",
          "name the file that is meant, or a root folder further up");
    } catch (DocumentRoot.RefusedException e) {
      return ContractLoader.unreadable(
          location, "unreadable-document", "The document " + e.problem() + '.', e.hint());
    } catch (IOException e) {
      return ContractLoader.unreadable(
          location,
          "unreadable-document",
          "The document cannot be read (" + e.getClass().getSimpleName() + ").",
          "check its permissions");
    }
  }

  /** Who has said what {@code publish} means need not be asked. */
  private List<Finding> findings(AsyncApiDocument document) {
    boolean turned = settings.publishMeans() == Direction.SEND;
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : DocumentRules.findings(document)) {
      if (!turned || !finding.rule().value().equals("turned-operations")) {
        findings.add(finding);
      }
    }
    return findings;
  }

  private Contract contract(SpecificationVersion version, Place written) {
    AsyncApiDocument document = AsyncApiDocument.of(version, written, documents);
    context.add(findings(document));
    new TraitMerge(document, context).merge();
    Place root = new Place(written.path(), "", documents.loaded(written.path()).root());
    AsyncApiReader reader =
        version.major() == 2
            ? new AsyncApi2Reader(context, settings.publishMeans())
            : new AsyncApi3Reader(context);
    AsyncApiReader.Header header = reader.header(root);
    MessageParts messages =
        new MessageParts(context, header.defaultContentType().orElse("application/json"));
    List<Channel> channels = new ArrayList<>();
    for (ChannelParts channel : reader.channels(root)) {
      channels.add(channel.channel(messages, context));
    }
    List<Operation> operations = new ArrayList<>();
    for (OperationParts operation : reader.operations()) {
      operations.add(operation.operation(context));
    }
    Extensions extensions = new Extensions(context, root);
    documents.settle();
    return new Contract(
        header.title().orElse(""),
        header.version().orElse(""),
        channels,
        operations,
        ExtrasReader.extensions(root),
        extensions.expression(Extensions.MESSAGE_NAME),
        new Envelope(extensions.payloadPointer()),
        documents,
        context.locate(root));
  }
}
