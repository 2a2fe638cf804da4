package io.messagecontract.document;

import io.messagecontract.text.Visible;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says up to where a JSON Pointer leads in a message. The text quotes names, and no values.
 *
 * @since 0.1.0
 */
public final class BrokenPointerException extends Exception {

  private static final long serialVersionUID = 1L;

  private final @Nullable String name;
  private final List<String> names;

  BrokenPointerException(String message) {
    super(Visible.text(message));
    this.name = null;
    this.names = List.of();
  }

  BrokenPointerException(String message, String name, List<String> names) {
    super(Visible.text(message));
    this.name = name;
    this.names = List.copyOf(names);
  }

  /** Returns the name that an object does not have; empty where there is no object. */
  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** Returns the names that the object has instead, in the order of the text. */
  public List<String> names() {
    return names;
  }
}
