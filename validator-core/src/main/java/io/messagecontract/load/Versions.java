package io.messagecontract.load;

import io.messagecontract.document.Place;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the reader for the version that a document says it is written in. */
final class Versions {

  private static final Pattern TWO = Pattern.compile("2\\.[0-6]\\.\\d{1,9}(-.{1,40})?");
  private static final Pattern THREE = Pattern.compile("3\\.[01]\\.\\d{1,9}(-.{1,40})?");

  private Versions() {}

  static Optional<AsyncApiReader> reader(LoadContext context, Place root) {
    Optional<Place> version = root.member("asyncapi");
    if (version.isEmpty()) {
      context.report(
          "not-asyncapi",
          root,
          "This is no AsyncAPI document: " + whatItIs(root) + ".",
          "name the document that begins with \"asyncapi: 3.0.0\"");
      return Optional.empty();
    }
    if (version.get().node().isContainerNode() || version.get().node().isNull()) {
      context.report(
          "wrong-type",
          version.get(),
          "\"asyncapi\" must be the version of the specification, as a text.",
          "write \"asyncapi: 3.0.0\"");
      return Optional.empty();
    }
    String text = version.get().node().asText();
    if (TWO.matcher(text).matches()) {
      return Optional.of(new AsyncApi2Reader(context));
    }
    if (THREE.matcher(text).matches()) {
      return Optional.of(new AsyncApi3Reader(context));
    }
    context.report(
        "unsupported-version",
        version.get(),
        "AsyncAPI \"" + text + "\" is not supported.",
        "use 2.0.0 to 2.6.0, or 3.0.0, in quotes if YAML would read it as a number");
    return Optional.empty();
  }

  private static String whatItIs(Place root) {
    if (root.member("openapi").isPresent() || root.member("swagger").isPresent()) {
      return "it describes an HTTP interface in OpenAPI";
    }
    return root.node().isObject() ? "it has no \"asyncapi\" field" : "it is not even an object";
  }
}
