package io.messagecontract.compare.rules.schema;

import io.messagecontract.document.Place;
import io.messagecontract.inclusion.SameSchema;
import io.messagecontract.inclusion.Shape;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.Step;
import io.messagecontract.inclusion.ValuePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the two contracts say of the same value of a message.
 *
 * @since 0.1.0
 */
public final class SchemaPair {

  private final Versions versions;
  private final Side beforeSide;
  private final Side afterSide;
  private final ValuePath path;
  private final List<Branch> branches;
  private final List<Place> before;
  private final List<Place> after;
  private final List<Place> nearBefore;
  private final List<Place> nearAfter;
  private final Shape was;
  private final Shape is;
  private final Optional<Union> union;
  private @Nullable Descent descent;

  private SchemaPair(
      Versions versions,
      Side beforeSide,
      Side afterSide,
      ValuePath path,
      List<Branch> branches,
      List<Place> before,
      List<Place> after,
      List<Place> aroundBefore,
      List<Place> aroundAfter) {
    this.versions = versions;
    this.beforeSide = beforeSide;
    this.afterSide = afterSide;
    this.path = path;
    this.branches = List.copyOf(branches);
    this.before = List.copyOf(before);
    this.after = List.copyOf(after);
    this.nearBefore = before.isEmpty() ? aroundBefore : this.before;
    this.nearAfter = after.isEmpty() ? aroundAfter : this.after;
    this.was = Shape.of(beforeSide, before);
    this.is = Shape.of(afterSide, after);
    this.union = Union.of(this);
  }

  /**
   * The versions of the two contracts, which some schemas carry.
   *
   * @param before the version as it was
   * @param after the version as it is
   * @param part what the schemas are about, such as {@code message} or {@code headers}
   */
  public record Versions(String before, String after, String part) {}

  /** The schemas of a whole message. */
  public static SchemaPair of(Versions versions, Side was, Place before, Side is, Place after) {
    List<Place> all = List.of(before);
    List<Place> now = List.of(after);
    return new SchemaPair(versions, was, is, ValuePath.ROOT, List.of(), all, now, all, now);
  }

  /** What is said of a value in this one. */
  SchemaPair below(Step step, List<Place> inBefore, List<Place> inAfter) {
    return pair(path.then(step), branches, inBefore, inAfter);
  }

  /** What is said of this value in a branch of a union. */
  SchemaPair within(Branch branch) {
    List<Branch> more = new ArrayList<>(branches);
    more.add(branch);
    return pair(path, more, branch.before(), branch.after());
  }

  private SchemaPair pair(
      ValuePath at, List<Branch> around, List<Place> inBefore, List<Place> inAfter) {
    return new SchemaPair(
        versions, beforeSide, afterSide, at, around, inBefore, inAfter, nearBefore, nearAfter);
  }

  /** Returns the value. */
  public ValuePath path() {
    return path;
  }

  /** Returns the branches of unions around the value. */
  List<Branch> branches() {
    return branches;
  }

  Versions versions() {
    return versions;
  }

  Side beforeSide() {
    return beforeSide;
  }

  Side afterSide() {
    return afterSide;
  }

  /** Returns what applied to the value; empty where nothing was said of it. */
  List<Place> before() {
    return before;
  }

  /** Returns what applies to the value now; empty where nothing is said of it. */
  List<Place> after() {
    return after;
  }

  /** Returns what applied to the value, or to what is around it where nothing was said of it. */
  List<Place> nearBefore() {
    return nearBefore;
  }

  /** Returns what applies to the value now, or to what is around it. */
  List<Place> nearAfter() {
    return nearAfter;
  }

  /** Returns what was asked of the value. */
  public Shape was() {
    return was;
  }

  /** Returns what is asked of the value. */
  public Shape is() {
    return is;
  }

  /** Tells whether no value of a type of one side is of one of the other: all else follows. */
  boolean hasOtherTypes() {
    return Collections.disjoint(was.types(), is.types());
  }

  /** Tells whether both sides say the same in the same words. */
  public boolean isSame() {
    return before.size() == 1
        && after.size() == 1
        && SameSchema.is(beforeSide, before.get(0), afterSide, after.get(0));
  }

  /** Returns the branches of the union that is asked of the value, if there is one. */
  Optional<Union> union() {
    return union;
  }

  /** Returns what is said of the values in this one. */
  public Descent descent() {
    if (descent == null) {
      descent = new Descent(this);
    }
    return descent;
  }

  /** Returns how users name the value. */
  String name() {
    return path.steps().isEmpty()
        ? "The " + versions.part() + inBranch()
        : '"' + path.toString() + '"' + inBranch();
  }

  /** Returns how users name a property of the value. */
  String name(String property) {
    return '"' + path.property(property).toString() + '"' + inBranch();
  }

  private String inBranch() {
    return branches.isEmpty() ? "" : " of " + branches.get(branches.size() - 1).name();
  }

  /** Tells whether one shape documents a property of which the other says nothing. */
  static boolean isNew(Shape without, Shape with, String property) {
    return with.properties().containsKey(property) && !without.properties().containsKey(property);
  }

  /** Returns the schemas of a property, and the keywords that require it. */
  static List<Place> documenting(Shape shape, String property) {
    List<Place> places = new ArrayList<>(shape.properties().getOrDefault(property, List.of()));
    shape.values("required").stream()
        .filter(
            names -> names.children().stream().anyMatch(n -> n.node().asText().equals(property)))
        .forEach(places::add);
    return places;
  }

  /** Returns where a side lists its properties: in the same place as the other, if it can be. */
  static List<Place> listing(Shape shape, Place property) {
    String list = property.id().substring(0, property.id().lastIndexOf('/'));
    List<Place> lists = shape.values("properties");
    List<Place> same = lists.stream().filter(place -> place.id().equals(list)).toList();
    return !same.isEmpty() ? same : !lists.isEmpty() ? lists : shape.conjuncts();
  }
}
