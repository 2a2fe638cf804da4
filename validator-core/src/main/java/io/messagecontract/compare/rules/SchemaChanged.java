package io.messagecontract.compare.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.Keywords;
import io.messagecontract.inclusion.SameSchema;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.ValuePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A keyword for which there is no rule of its own says something else. */
final class SchemaChanged implements SchemaRule {

  private static final RuleId ID = new RuleId("schema-changed");
  private static final int LONGEST = 60;

  /** Keywords below which properties can be documented. */
  private static final Set<String> DOCUMENTING =
      Set.of(
          "anyOf",
          "oneOf",
          "then",
          "else",
          "additionalProperties",
          "patternProperties",
          "dependentSchemas",
          "dependencies");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public List<Change> changes(SchemaPair pair) {
    Shape before = pair.shapeBefore();
    Shape after = pair.shapeAfter();
    List<Change> changes = new ArrayList<>();
    for (String keyword : keywords(before, after)) {
      List<Place> was = before.values(keyword);
      List<Place> is = after.values(keyword);
      List<Place> gone = without(was, is, pair, true);
      List<Place> come = without(is, was, pair, false);
      boolean idle = is.isEmpty() ? after.isIdle(keyword) : was.isEmpty() && before.isIdle(keyword);
      if (!idle && (!gone.isEmpty() || !come.isEmpty())) {
        changes.add(change(pair, keyword, gone.isEmpty() ? was : gone, come.isEmpty() ? is : come));
      }
    }
    return changes;
  }

  static Change whole(Place was, Place is) {
    return new Change(
        ID,
        ValuePath.ROOT,
        "",
        Optional.of(was),
        Optional.of(was),
        Optional.of(is),
        "The schema of the message is put together in another way",
        "keep properties and the keywords that look at them in one schema",
        false,
        Focus.ANY);
  }

  private static Change change(SchemaPair pair, String keyword, List<Place> was, List<Place> is) {
    return new Change(
        ID,
        pair.path(),
        keyword,
        SchemaRule.first(was).or(() -> SchemaRule.first(is)),
        SchemaRule.first(was).or(() -> SchemaRule.first(pair.before())),
        SchemaRule.first(is).or(() -> SchemaRule.first(pair.after())),
        pair.name() + ": " + fact(keyword, text(was), text(is)),
        "keep what the schema said, or add a new property beside it",
        DOCUMENTING.contains(keyword) && was.stream().anyMatch(k -> !k.node().isBoolean()),
        Focus.ANY);
  }

  private static String fact(String keyword, String was, String is) {
    return was.equals(is)
        ? "\"" + keyword + "\" says something else now"
        : "\"" + keyword + "\" was " + was + " and is " + is + " now";
  }

  /** What other rules and the walk look at is left to them. */
  private static Set<String> keywords(Shape before, Shape after) {
    Set<String> keywords = new TreeSet<>();
    Stream.concat(before.conjuncts().stream(), after.conjuncts().stream())
        .flatMap(schema -> schema.children().stream())
        .map(Place::key)
        .filter(Keywords::asserts)
        .forEach(keywords::add);
    keywords.removeAll(Set.of("type", "required", "properties"));
    if (before.values().isPresent() && after.values().isPresent()) {
      keywords.removeAll(Set.of("enum", "const"));
    }
    if (before.hasItemsOfOneKind() && after.hasItemsOfOneKind()) {
      keywords.removeAll(Set.of("items", "additionalItems"));
    }
    return keywords;
  }

  private static List<Place> without(
      List<Place> places, List<Place> others, SchemaPair pair, boolean areBefore) {
    return places.stream()
        .filter(
            place ->
                others.stream()
                    .noneMatch(
                        other ->
                            areBefore
                                ? SameSchema.keyword(
                                    pair.beforeSide(), place, pair.afterSide(), other)
                                : SameSchema.keyword(
                                    pair.afterSide(), place, pair.beforeSide(), other)))
        .toList();
  }

  private static String text(List<Place> keywords) {
    Set<JsonNode> values = new HashSet<>();
    keywords.forEach(keyword -> values.add(keyword.node()));
    if (values.isEmpty()) {
      return "absent";
    }
    String text = keywords.get(0).node().toString();
    return text.length() > LONGEST || values.size() > 1 ? "another" : text;
  }
}
