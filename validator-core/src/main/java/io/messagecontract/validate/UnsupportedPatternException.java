package io.messagecontract.validate;

import com.networknt.schema.SchemaException;

/**
 * A regular expression is valid, and cannot be followed here; networknt swallows other failures.
 */
final class UnsupportedPatternException extends SchemaException {

  private static final long serialVersionUID = 1L;

  private final String pattern;

  UnsupportedPatternException(String pattern) {
    super("unsupported pattern: " + pattern);
    this.pattern = pattern;
  }

  UnsupportedPatternException(String pattern, Throwable cause) {
    this(pattern);
    initCause(cause);
  }

  String pattern() {
    return pattern;
  }
}
