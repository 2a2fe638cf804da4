package io.messagecontract.load;

import io.messagecontract.document.Place;
import java.util.List;
import java.util.Optional;

/** Reads one document of one major version. */
interface AsyncApiReader {

  /** What the root of a document says about the whole contract. */
  record Header(
      Optional<String> title, Optional<String> version, Optional<String> defaultContentType) {}

  /** Returns the root's own fields; those that have the wrong type are findings, and absent. */
  Header header(Place root);

  /** Returns the channels in the order of the document, with what operations do with them. */
  List<ChannelParts> channels(Place root);

  /** Returns the operations in the order of the document, once the channels are read. */
  List<OperationParts> operations();
}
