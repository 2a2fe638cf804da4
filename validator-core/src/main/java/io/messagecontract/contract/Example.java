package io.messagecontract.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.document.JsonText;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Location;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A documented example of a message.
 *
 * @since 0.1.0
 */
public final class Example {

  private final String name;
  private final JsonNode message;
  private final Map<String, String> headers;
  private final Location location;

  /**
   * An example.
   *
   * @param name its name, or its number from 1 where it has none
   * @param message the message in the document
   * @param headers the documented headers; what is no text as JSON text
   * @param location where the contract documents it
   */
  public Example(String name, Place message, Map<String, String> headers, Location location) {
    this.name = name;
    this.message = message.node();
    this.headers = Ordered.copyOf(headers);
    this.location = location;
  }

  /** Returns its name, or its number from 1 where it has none. */
  public String name() {
    return name;
  }

  /** Returns the message as JSON text, written anew each time: the document holds it already. */
  public String payload() {
    return JsonText.of(message);
  }

  /** Returns the documented headers; what is no text as JSON text. */
  public Map<String, String> headers() {
    return headers;
  }

  /** Returns where the contract documents it. */
  public Location location() {
    return location;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Example that
        && name.equals(that.name)
        && payload().equals(that.payload())
        && headers.equals(that.headers)
        && location.equals(that.location);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, headers, location);
  }

  /** Returns its name and where it stands. */
  @Override
  public String toString() {
    return name + " at " + location;
  }
}
