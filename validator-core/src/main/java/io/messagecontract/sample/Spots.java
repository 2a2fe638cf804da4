package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValuePath;
import io.messagecontract.validate.SchemaValidator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Finds the values within a value that schemas say something of. */
final class Spots {

  private static final int MOST = 1_000;

  /** Items that no one describes by position are all alike. */
  private static final int MOST_ITEMS = 20;

  private final Side side;
  private final List<Spot> found = new ArrayList<>();
  private final Deque<String> around = new ArrayDeque<>();

  private Spots(Side side) {
    this.side = side;
  }

  /** Returns the value itself and all values in it, what is around before what is within. */
  static List<Spot> of(Side side, Place schema, JsonNode value) {
    Spots spots = new Spots(side);
    spots.visit(ValuePath.ROOT, value, List.of(schema));
    return spots.found;
  }

  private void visit(ValuePath path, JsonNode value, List<Place> entries) {
    if (found.size() >= MOST) {
      return;
    }
    List<Place> applied = side.validator().applied(side.dialect(), entries, value);
    String id = Spot.id(applied);
    found.add(new Spot(path, value, entries, applied, !id.isEmpty() && around.contains(id)));
    around.push(id);
    parts(path, value, applied);
    around.pop();
  }

  private void parts(ValuePath path, JsonNode value, List<Place> applied) {
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      visit(
          path.property(member.getKey()),
          member.getValue(),
          SchemaValidator.ofProperty(applied, member.getKey()));
    }
    for (int i = 0; value.isArray() && i < Math.min(value.size(), MOST_ITEMS); i++) {
      Step item = new Step.ItemBetween(i, i + 1);
      visit(path.then(item), value.get(i), SchemaValidator.ofItem(applied, i));
    }
  }
}
