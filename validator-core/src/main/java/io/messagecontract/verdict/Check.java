package io.messagecontract.verdict;

import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked of one value, compiled when it is asked for the first time.
 *
 * @since 0.1.0
 */
public final class Check {

  static final Check ANYTHING =
      new Check(new Content(Shape.ANYTHING, Origins.NONE, List.of(), List.of(), null));

  private final @Nullable Supplier<Content> source;
  private final LanePool pool;
  private volatile @Nullable Content content;
  private volatile @Nullable Lanes lanes;

  /** The shape where nothing else is asked: the way that is to be short. */
  @Nullable Shape only;

  /** Whether every string is accepted, of which messages consist mostly. */
  boolean takesStrings;

  /** Whether it turned out that a part cannot be compiled: then the whole is not. */
  volatile boolean givenUp;

  Check(Supplier<Content> source, LanePool pool) {
    this.source = source;
    this.pool = pool;
  }

  private Check(Content content) {
    this(content, new LanePool());
  }

  Check(Content content, LanePool pool) {
    this.source = null;
    this.pool = pool;
    this.content = content;
    readAhead(content);
  }

  /** Returns a check that leaves everything to others. */
  static Check uncompiled() {
    Check check = new Check(new Content(Shape.ANYTHING, Origins.NONE, List.of(), List.of(), null));
    check.givenUp = true;
    return check;
  }

  /**
   * What a check is made of.
   *
   * @param origins the schemas that were merged into it, for those who explain
   * @param choices what is chosen between
   * @param left what is left to the reference
   * @param documented schemas that are to document all that is there, left to the reference too
   */
  record Content(
      Shape shape,
      Origins origins,
      List<Choice> choices,
      List<Left> left,
      @Nullable Documented documented) {

    @Nullable Shape only() {
      return choices.isEmpty() && isCompiled() ? shape : null;
    }

    /** Tells whether no value is accepted, whatever it is. */
    boolean isNever() {
      return only() != null && shape.kinds == 0;
    }

    boolean isCompiled() {
      return left.isEmpty() && documented == null;
    }
  }

  /** A schema that is left to the reference, and why. */
  record Left(SchemaPlace schema, String reason) {}

  /** Schemas that are to document all that is there. */
  record Documented(SchemaDialect dialect, List<Place> schemas) {}

  /** Whoever comes at the same time makes the same. */
  Content content() {
    Content known = content;
    if (known == null) {
      known = Objects.requireNonNull(source).get();
      content = known;
      readAhead(known);
    }
    return known;
  }

  private void readAhead(Content known) {
    only = known.only();
    takesStrings = only != null && only.takesStrings();
  }

  /** Tells whether members of the message can be read on the way to a verdict. */
  public boolean readsMembers() {
    try {
      Shape shape = content().only();
      return shape != null && shape.members.plain && !shape.needsTree(Kinds.OBJECT);
    } catch (UncompiledException e) {
      givenUp = true;
      return false;
    }
  }

  Lanes lanes() {
    Lanes known = lanes;
    if (known == null) {
      known = pool.lanes(List.of(this));
      lanes = known;
    }
    return known;
  }
}
