package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.finding.RuleId;
import io.messagecontract.inclusion.Focus;
import io.messagecontract.inclusion.ValuePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A difference between two schemas, found and named, not judged.
 *
 * @param rule the rule that found it
 * @param path the value of the message that it is about
 * @param places the value, or properties of it, wherever the message has what the schema describes
 * @param branches the branches of unions in which it is found
 * @param detail tells it from other changes of the same rule in the same place
 * @param before where the contract as it was says it
 * @param after where the contract as it is says it
 * @param fact what was and what is, as a sentence without a full stop
 * @param wayOut how to change it without breaking anybody
 * @param focus which values at the path have to do with it
 * @param surface what is documented no more, if anything
 * @param convention why nobody breaks whatever schemas say, if so
 * @param isNote whether it is worth telling although no message shows it; then the convention is
 *     what to say of it
 * @since 0.1.0
 */
public record Change(
    RuleId rule,
    ValuePath path,
    List<ValuePath> places,
    List<Branch> branches,
    String detail,
    Said before,
    Said after,
    String fact,
    String wayOut,
    Focus focus,
    Optional<Surface> surface,
    Optional<String> convention,
    boolean isNote) {

  /** A change of a value, which removes nothing that is documented. */
  static Change of(SchemaRule rule, SchemaPair pair, String detail, String fact, String wayOut) {
    return new Change(
        rule.id(),
        pair.path(),
        List.of(pair.path()),
        pair.branches(),
        detail,
        Said.at(pair.before(), pair.nearBefore()),
        Said.at(pair.after(), pair.nearAfter()),
        fact,
        wayOut,
        Focus.ANY,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** The same change, said elsewhere. */
  Change said(Said was, Said is) {
    return new Change(
        rule,
        path,
        places,
        branches,
        detail,
        was,
        is,
        fact,
        wayOut,
        focus,
        surface,
        convention,
        isNote);
  }

  /** The same change, about properties of the value. */
  Change of(String... names) {
    return at(Stream.of(names).map(path::property).toList());
  }

  /**
   * The same change, told of all values that the schema describes.
   *
   * @param paths the ways to such values
   */
  public Change everywhere(List<ValuePath> paths) {
    return at(
        paths.stream()
            .flatMap(way -> places.stream().map(place -> way.then(place.after(path))))
            .toList());
  }

  private Change at(List<ValuePath> values) {
    return new Change(
        rule,
        path,
        values,
        branches,
        detail,
        before,
        after,
        fact,
        wayOut,
        focus,
        surface,
        convention,
        isNote);
  }

  /** The same change, about some values only. */
  Change about(Focus values) {
    return new Change(
        rule,
        path,
        places,
        branches,
        detail,
        before,
        after,
        fact,
        wayOut,
        values,
        surface,
        convention,
        isNote);
  }

  /** The same change, by which some values lose their documentation. */
  Change removing(Surface documented) {
    return new Change(
        rule,
        path,
        places,
        branches,
        detail,
        before,
        after,
        fact,
        wayOut,
        focus,
        Optional.of(documented),
        convention,
        isNote);
  }

  /** The same change, by which nobody breaks. */
  Change harmless(String because) {
    return new Change(
        rule,
        path,
        places,
        branches,
        detail,
        before,
        after,
        fact,
        wayOut,
        focus,
        surface,
        Optional.of(because),
        isNote);
  }

  /** The same change, which is told even where no message shows it. */
  Change note(String because) {
    return new Change(
        rule,
        path,
        places,
        branches,
        detail,
        before,
        after,
        fact,
        wayOut,
        focus,
        surface,
        Optional.of(because),
        true);
  }

  /** Returns the schema that was edited, by which the same change in several messages is known. */
  public Optional<Place> cause() {
    return Stream.concat(
            Stream.of(before, after).filter(said -> !said.places().isEmpty()),
            Stream.of(before, after))
        .flatMap(said -> said.shown().stream())
        .findFirst();
  }

  /** Tells whether another change is in another branch of the same union. */
  public boolean isElsewhere(Change other) {
    return branches.stream().anyMatch(branch -> other.branches.stream().anyMatch(branch::isBeside));
  }
}
