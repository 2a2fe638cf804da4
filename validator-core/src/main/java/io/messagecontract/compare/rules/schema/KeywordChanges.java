package io.messagecontract.compare.rules.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.Place;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.SameSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds for a rule that some keywords say something else: each of them is a change. */
final class KeywordChanges {

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

  private final SchemaRule rule;
  private final String wayOut;

  KeywordChanges(SchemaRule rule, String wayOut) {
    this.rule = rule;
    this.wayOut = wayOut;
  }

  List<Change> of(SchemaPair pair, String... keywords) {
    return of(pair, List.of(keywords));
  }

  List<Change> of(SchemaPair pair, List<String> keywords) {
    List<Change> changes = new ArrayList<>();
    for (String keyword : keywords) {
      if (!pair.descent().covers(keyword)) {
        change(pair, keyword).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private Optional<Change> change(SchemaPair pair, String keyword) {
    List<Place> was = pair.was().values(keyword);
    List<Place> is = pair.is().values(keyword);
    List<Place> gone = without(was, is, pair, true);
    List<Place> come = without(is, was, pair, false);
    boolean isIdle =
        is.isEmpty() ? pair.is().isIdle(keyword) : was.isEmpty() && pair.was().isIdle(keyword);
    if (isIdle || (gone.isEmpty() && come.isEmpty())) {
      return Optional.empty();
    }
    List<Place> before = gone.isEmpty() ? was : gone;
    List<Place> after = come.isEmpty() ? is : come;
    Change change =
        Change.of(
                rule,
                pair,
                keyword + " " + values(before) + " to " + values(after),
                fact(pair, keyword, text(before), text(after)),
                wayOut)
            .said(Said.at(before, pair.nearBefore()), Said.at(after, pair.nearAfter()));
    boolean documented =
        DOCUMENTING.contains(keyword) && before.stream().anyMatch(k -> !k.node().isBoolean());
    return Optional.of(documented ? change.removing(new Surface(Focus.ANY, true)) : change);
  }

  private static String fact(SchemaPair pair, String keyword, String was, String is) {
    return was.equals(is)
        ? pair.name() + ": " + keyword + " says something else now"
        : pair.name() + ": " + keyword + " was " + was + " and is " + is + " now";
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
    Set<JsonNode> values = values(keywords);
    if (values.isEmpty()) {
      return "absent";
    }
    String text = keywords.get(0).node().toString();
    return text.length() > LONGEST || values.size() > 1 ? "another" : text;
  }

  private static Set<JsonNode> values(List<Place> keywords) {
    Set<JsonNode> values = new HashSet<>();
    keywords.forEach(keyword -> values.add(keyword.node()));
    return values;
  }
}
