package io.messagecontract.compare.rules.schema;

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
            "keep " + was + ", or add a new property beside it");
    boolean isGone = pair.is().types().isEmpty();
    boolean hasLostParts = pair.hasOtherTypes() && !pair.was().properties().isEmpty();
    return List.of(
        isGone || hasLostParts ? change.removing(new Surface(Focus.ANY, false)) : change);
  }

  private static String name(Shape shape) {
    List<String> names = shape.typeNames();
    if (shape.types().isEmpty()) {
      return "no type at all";
    }
    return names.isEmpty() ? "any type" : String.join(" or ", names);
  }
}
