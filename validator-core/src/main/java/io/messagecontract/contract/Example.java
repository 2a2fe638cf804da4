package io.messagecontract.contract;

import io.messagecontract.finding.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A documented example of a message.
 *
 * @param name its name, or its number from 1 where it has none
 * @param payload the message as JSON text
 * @param headers the documented headers; what is no text as JSON text
 * @param location where the contract documents it
 * @since 0.1.0
 */
public record Example(String name, String payload, Map<String, String> headers, Location location) {

  /** Copies the map. */
  public Example {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }
}
