package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.ValueType;
import io.messagecontract.asyncapi.ValueType.ListOf;
import io.messagecontract.asyncapi.ValueType.ObjectOf;
import io.messagecontract.asyncapi.ValueType.Referring;
import io.messagecontract.asyncapi.ValueType.Text;
import io.messagecontract.asyncapi.Visit;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import java.util.stream.Stream;

/** A value has another type than the specification says (tables of each object). */
final class WrongType implements DocumentRule {

  @Override
  public String id() {
    return "wrong-type";
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return document.visits().stream().filter(WrongType::isWrong).map(v -> wrong(v, document));
  }

  private static boolean isWrong(Visit visit) {
    boolean missesReference =
        visit.type() instanceof ObjectOf object
            && object.reference() == Referring.REQUIRED
            && !visit.place().node().has("$ref");
    return missesReference || !visit.type().fits(visit.place().node());
  }

  private Finding wrong(Visit visit, AsyncApiDocument document) {
    Place place = visit.place();
    String name = place.pointer().isEmpty() ? "The document" : '"' + place.key() + '"';
    return Finding.error(
            id(),
            document.locate(place),
            name
                + " must be "
                + visit.type().description()
                + of(visit)
                + ", and is "
                + NodeKind.of(place.node())
                + ".")
        .hint(hint(visit.type(), place));
  }

  private static String of(Visit visit) {
    return visit.type() instanceof ObjectOf object ? " (" + object.name() + ")" : "";
  }

  private static String hint(ValueType type, Place place) {
    if (type instanceof Text && place.node().isValueNode() && !place.node().isNull()) {
      return "put it in quotes";
    }
    if (type instanceof ListOf) {
      return "write its items below \"" + place.key() + "\", each after a dash";
    }
    if (type instanceof ObjectOf object && object.reference() == Referring.REQUIRED) {
      return "define it elsewhere and name it by $ref";
    }
    return "write " + type.description() + (place.node().isNull() ? ", or remove it" : "");
  }
}
