package io.messagecontract.coverage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much each side has to cover.
 *
 * @param overall of everything taken together
 * @param byAspect of single aspects
 * @since 0.1.0
 */
public record CoverageMinimum(Optional<Percentage> overall, Map<Aspect, Percentage> byAspect) {

  /** Nothing is asked for. */
  public static final CoverageMinimum NONE = new CoverageMinimum(Optional.empty(), Map.of());

  /** Copies the map. */
  public CoverageMinimum {
    Map<Aspect, Percentage> copy = new EnumMap<>(Aspect.class);
    copy.putAll(byAspect);
    byAspect = Collections.unmodifiableMap(copy);
  }

  /** The same minimum, and that much of everything taken together. */
  public CoverageMinimum overall(Percentage asked) {
    return new CoverageMinimum(Optional.of(asked), byAspect);
  }

  /** The same minimum, and that much of one aspect. */
  public CoverageMinimum of(Aspect aspect, Percentage asked) {
    Map<Aspect, Percentage> more = new EnumMap<>(Aspect.class);
    more.putAll(byAspect);
    more.put(aspect, asked);
    return new CoverageMinimum(overall, more);
  }
}
