package io.messagecontract.validate;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import io.messagecontract.document.Documents;
import java.util.Optional;
import java.util.Set;

/** Tells where in a message and in a contract the engine's errors are. */
final class ErrorPlaces {

  private ErrorPlaces() {}

  /** The document of the keyword that rejects; a schema within an embedded {@code $id} has none. */
  static Optional<String> path(Documents documents, Error error) {
    return Optional.ofNullable(error.getSchemaLocation().getAbsoluteIri())
        .flatMap(iri -> SchemaDocuments.path(documents, iri.toString()));
  }

  /** The pointer of the keyword that rejects. */
  static String inSchema(Error error) {
    return pointer(error.getSchemaLocation().getFragment());
  }

  /** The pointer of the value that is rejected. */
  static String inMessage(Error error) {
    return pointer(error.getInstanceLocation());
  }

  /** networknt's own text of a path turns control characters into escapes. */
  private static String pointer(NodePath path) {
    String pointer = "";
    for (int i = 0; i < path.getNameCount(); i++) {
      pointer = child(pointer, path.getElement(i).toString());
    }
    return pointer;
  }

  static String child(String pointer, String key) {
    return pointer + '/' + key.replace("~", "~0").replace("/", "~1");
  }

  /** Adds a pointer and those of all values around it. */
  static void around(String pointer, Set<String> wrong) {
    String at = pointer;
    while (wrong.add(at) && !at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
  }
}
