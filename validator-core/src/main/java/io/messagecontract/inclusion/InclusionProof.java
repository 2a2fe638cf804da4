package io.messagecontract.inclusion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.messagecontract.document.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for a proof that whatever one side may write the other side accepts.
 *
 * <p>Every assertion of the reader has to follow from what the writer's schemas say; where one does
 * not, there is no proof, which is not the same as a counter-example. Recursive schemas are proved
 * by co-induction: on the way down a pair that is being proved counts as proved.
 *
 * @since 0.1.0
 */
public final class InclusionProof {

  private static final int MOST_STEPS = 20_000;
  private static final int DEEPEST = 300;

  private final Side writer;
  private final Side reader;
  private final Set<String> excused;
  private final Set<String> assumed = new HashSet<>();
  private final Deque<String> trail = new ArrayDeque<>();
  private int steps;
  private int depth;

  private InclusionProof(Side writer, Side reader, Set<String> excused) {
    this.writer = writer;
    this.reader = reader;
    this.excused = excused;
  }

  /** Tells whether there is a proof that the reader accepts every value of the writer. */
  public static boolean holds(Side writer, List<Place> written, Side reader, List<Place> accepted) {
    return holdsBut(writer, written, reader, accepted, Set.of());
  }

  /**
   * Tells whether there is a proof that the reader accepts every value of the writer as far as the
   * rest goes.
   *
   * @param excused the {@link Place#id() ids} of what the reader says that is left out of account
   */
  public static boolean holdsBut(
      Side writer, List<Place> written, Side reader, List<Place> accepted, Set<String> excused) {
    return new InclusionProof(writer, reader, excused).includes(written, accepted);
  }

  boolean isExcused(Place place) {
    return excused.contains(place.id());
  }

  boolean includes(List<Place> written, List<Place> accepted) {
    Shape target = Shape.of(reader, accepted);
    if (accepted.stream().allMatch(this::isExcused)
        || (target.conjuncts().isEmpty() && !target.isNever())) {
      return true;
    }
    String pair = ids(written) + " in " + ids(accepted);
    if (assumed.contains(pair)) {
      return true;
    }
    int assumptions = trail.size();
    assume(pair);
    depth++;
    boolean holds = ++steps <= MOST_STEPS && depth <= DEEPEST && prove(written, accepted, target);
    depth--;
    if (!holds) {
      withdraw(assumptions);
    }
    return holds;
  }

  private void assume(String pair) {
    assumed.add(pair);
    trail.push(pair);
  }

  /** What was proved on the strength of a pair that fails is no longer proved. */
  private void withdraw(int assumptions) {
    while (trail.size() > assumptions) {
      assumed.remove(trail.pop());
    }
  }

  private boolean prove(List<Place> written, List<Place> accepted, Shape target) {
    Shape source = Shape.of(writer, written);
    if (source.isNever() || source.types().isEmpty()) {
      return true;
    }
    Optional<List<JsonNode>> values = finite(source);
    if (values.isPresent()) {
      return values.get().stream()
          .filter(value -> writer.acceptedByAll(written, value))
          .allMatch(value -> reader.acceptedByAll(accepted, value));
    }
    return !target.isNever()
        && inOneDialect(source, target)
        && (implies(source, target) || byCases(source, written, accepted));
  }

  /** A keyword can mean something else in another draft; then nothing follows from equal words. */
  private boolean inOneDialect(Shape source, Shape target) {
    return source.conjuncts().stream().allMatch(c -> writer.isIn(c, writer.dialect()))
        && target.conjuncts().stream().allMatch(c -> reader.isIn(c, writer.dialect()));
  }

  private static Optional<List<JsonNode>> finite(Shape source) {
    Set<String> types = source.types();
    if (source.values().isEmpty() && Set.of("boolean", "null").containsAll(types)) {
      return Optional.of(List.of(BooleanNode.TRUE, BooleanNode.FALSE, NullNode.getInstance()));
    }
    return source.values();
  }

  private boolean implies(Shape source, Shape target) {
    KeywordProof proof = new KeywordProof(this, writer, source, reader, target);
    return target.conjuncts().stream().allMatch(proof::holds);
  }

  /** A writer with branches is included where each branch is, with all that stands beside it. */
  private boolean byCases(Shape source, List<Place> written, List<Place> accepted) {
    List<Place> alternatives = new ArrayList<>(source.values("anyOf"));
    alternatives.addAll(source.values("oneOf"));
    for (Place alternative : alternatives) {
      boolean all =
          alternative.children().stream()
              .allMatch(
                  branch -> {
                    List<Place> narrowed = new ArrayList<>(written);
                    narrowed.add(branch);
                    return !written.contains(branch) && includes(narrowed, accepted);
                  });
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static String ids(List<Place> schemas) {
    return schemas.stream().map(Place::id).collect(Collectors.joining(" & "));
  }
}
