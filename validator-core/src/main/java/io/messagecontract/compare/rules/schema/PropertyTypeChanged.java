package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Shape;
import java.util.List;

/** The type of a property, of an item or of the message as a whole is another one. */
final class PropertyTypeChanged implements SchemaRule {

  private static final RuleId ID = new RuleId("property-type-changed");

  @Override
  public boolean looksAtTypes() {
    return true;
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    if (pair.was().types().equals(pair.is().types())) {
      return List.of();
    }
    String was = name(pair.was());
    String is = name(pair.is());
    Change change =
        Change.of(
                this,
                pair,
                was + " to " + is,
                pair.name() + " was " + was + " and is " + is + " now",
                "keep " + was + ", or add a new property beside it")
            .said(
                said(pair.was(), pair.before(), pair.nearBefore()),
                said(pair.is(), pair.after(), pair.nearAfter()));
    boolean isGone = pair.is().types().isEmpty();
    boolean hasLostParts = pair.hasOtherTypes() && !pair.was().properties().isEmpty();
    return List.of(
        isGone || hasLostParts ? change.removing(new Surface(Focus.ANY, false)) : change);
  }

  /** Where the keyword is enough, all else that the schema says can be judged without it. */
  private static Said said(Shape shape, List<Place> schemas, List<Place> near) {
    Said whole = Said.at(schemas, near);
    return shape.isTyped() ? new Said(whole.shown(), shape.values("type")) : whole;
  }

  private static String name(Shape shape) {
    List<String> names = shape.typeNames();
    if (shape.types().isEmpty()) {
      return "no type at all";
    }
    return names.isEmpty() ? "any type" : String.join(" or ", names);
  }
}
