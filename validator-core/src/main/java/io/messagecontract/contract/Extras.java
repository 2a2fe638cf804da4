package io.messagecontract.contract;

import java.util.Map;

/**
 * What a document says of something beyond what a message looks like, as it is written.
 *
 * @param bindings JSON text by protocol (AsyncAPI, Bindings Objects), traits merged in
 * @param extensions JSON text by name (AsyncAPI, Specification Extensions), such as {@code x-owner}
 * @since 0.1.0
 */
public record Extras(Map<String, String> bindings, Map<String, String> extensions) {

  /** Nothing. */
  public static final Extras NONE = new Extras(Map.of(), Map.of());

  /** Copies the maps, order kept: the same contract prints the same bytes. */
  public Extras {
    bindings = Ordered.copyOf(bindings);
    extensions = Ordered.copyOf(extensions);
  }
}
