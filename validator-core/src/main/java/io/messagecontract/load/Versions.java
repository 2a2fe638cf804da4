package io.messagecontract.load;

import io.messagecontract.asyncapi.SpecificationVersion;
import io.messagecontract.document.Place;
import java.util.Optional;

/** Finds the version that a document says it is written in. */
final class Versions {

  private Versions() {}

  static Optional<SpecificationVersion> version(LoadContext context, Place root) {
    Optional<Place> field = root.member("asyncapi");
    if (field.isEmpty()) {
      context.report(
          "not-asyncapi",
          root,
          "This is no AsyncAPI document: " + whatItIs(root) + ".",
          "name the document that begins with \"asyncapi: 3.0.0\"");
      return Optional.empty();
    }
    if (field.get().node().isContainerNode() || field.get().node().isNull()) {
      context.report(
          "wrong-type",
          field.get(),
          "\"asyncapi\" must be the version of the specification, as a text.",
          "write \"asyncapi: 3.0.0\"");
      return Optional.empty();
    }
    String text = field.get().node().asText();
    Optional<SpecificationVersion> version = SpecificationVersion.parse(text);
    if (version.isEmpty()) {
      context.report(
          "unsupported-version",
          field.get(),
          "AsyncAPI \"" + text + "\" is not supported.",
          "use 2.0.0 to 2.6.0, 3.0.0 or 3.1.0, in quotes if YAML would read it as a number");
    }
    return version;
  }

  private static String whatItIs(Place root) {
    if (root.member("openapi").isPresent() || root.member("swagger").isPresent()) {
      return "it describes an HTTP interface in OpenAPI";
    }
    return root.node().isObject() ? "it has no \"asyncapi\" field" : "it is not even an object";
  }
}
