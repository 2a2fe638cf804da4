package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValuePath;
import io.messagecontract.validate.SchemaValidator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the values within a value that schemas say something of. */
final class Spots {

  private static final int MOST = 1_000;

  /** Items that no one describes by position are all alike. */
  private static final int MOST_ITEMS = 20;

  private final Side side;
  private final List<Spot> found = new ArrayList<>();
  private final Set<String> around = new HashSet<>();

  private Spots(Side side) {
    this.side = side;
  }

  /** Returns the value itself and all values in it, what is around before what is within. */
  static List<Spot> of(Side side, Place schema, JsonNode value) {
    Spots spots = new Spots(side);
    spots.visit(ValuePath.ROOT, value, List.of(schema), List.of());
    return spots.found;
  }

  /**
   * Looks at one value.
   *
   * @param holders the fresh schemas of the value around it
   */
  private void visit(ValuePath path, JsonNode value, List<Place> entries, List<Place> holders) {
    if (found.size() >= MOST) {
      return;
    }
    List<Place> applied =
        withoutConditions(side.validator().applied(side.dialect(), entries, value));
    boolean isKnown = !path.steps().isEmpty() && isAgain(path, holders);
    List<Place> fresh =
        applied.stream().filter(schema -> !isKnown && !around.contains(schema.id())).toList();
    found.add(new Spot(path, value, entries, applied, fresh));
    fresh.forEach(schema -> around.add(schema.id()));
    parts(path, value, applied, fresh);
    fresh.forEach(schema -> around.remove(schema.id()));
  }

  /** A condition that holds demands nothing: the value might as well not fulfil it. */
  private static List<Place> withoutConditions(List<Place> applied) {
    List<String> conditions = applied.stream().map(schema -> schema.id() + "/if").toList();
    return applied.stream()
        .filter(
            schema -> conditions.stream().noneMatch(c -> (schema.id() + '/').startsWith(c + '/')))
        .toList();
  }

  /** What only schemas of a recursion say of a value was shown further outside. */
  private static boolean isAgain(ValuePath path, List<Place> holders) {
    Step last = path.steps().get(path.steps().size() - 1);
    return last instanceof Step.Property property
        ? SchemaValidator.ofProperty(holders, property.name()).isEmpty()
        : SchemaValidator.ofItem(holders, ((Step.ItemBetween) last).from()).isEmpty();
  }

  private void parts(ValuePath path, JsonNode value, List<Place> applied, List<Place> fresh) {
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      visit(
          path.property(member.getKey()),
          member.getValue(),
          SchemaValidator.ofProperty(applied, member.getKey()),
          fresh);
    }
    for (int i = 0; value.isArray() && i < Math.min(value.size(), MOST_ITEMS); i++) {
      Step item = new Step.ItemBetween(i, i + 1);
      visit(path.then(item), value.get(i), SchemaValidator.ofItem(applied, i), fresh);
    }
  }
}
