package io.messagecontract.load;

import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.document.Place;
import java.util.Optional;

/** Reads the two extensions of a document's root that this toolkit gives a meaning. */
final class Extensions {

  /** Where a message carries its name. */
  static final String MESSAGE_NAME = "x-message-name-location";

  /** Where a message carries what its envelope encloses. */
  static final String MESSAGE_PAYLOAD = "x-message-payload-location";

  private final LoadContext context;
  private final Place root;

  Extensions(LoadContext context, Place root) {
    this.context = context;
    this.root = root;
  }

  Optional<RuntimeExpression> expression(String extension) {
    Optional<Place> found = root.member(extension);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<RuntimeExpression> expression = RuntimeExpression.parse(found.get().node().asText());
    if (expression.isEmpty()) {
      context.report(
          "invalid-expression",
          found.get(),
          "\"" + extension + "\" is not a runtime expression.",
          "write $message.payload#/… or $message.header#/…");
    }
    return expression;
  }

  Optional<String> payloadPointer() {
    Optional<RuntimeExpression> expression = expression(MESSAGE_PAYLOAD);
    if (expression.isEmpty()) {
      return Optional.empty();
    }
    if (expression.get().source() == RuntimeExpression.Source.HEADER) {
      context.report(
          "invalid-expression",
          root.member(MESSAGE_PAYLOAD).orElse(root),
          "An envelope carries its payload in the message body, not in a header.",
          "write $message.payload#/…");
    }
    return Optional.of(expression.get().pointer());
  }
}
