package io.messagecontract.asyncapi;

import java.util.regex.Pattern;

/** What the keys of a map look like, where the specification says so. */
public enum KeyForm {
  /** Any text. */
  ANY(".*", "any characters"),
  /** Components Object: {@code ^[a-zA-Z0-9\.\-_]+$}. */
  COMPONENT("[a-zA-Z0-9._-]+", "letters, digits, dots, hyphens and underscores"),
  /** Parameters Object of AsyncAPI 2: {@code ^[A-Za-z0-9_\-]+$}. */
  PARAMETER("[A-Za-z0-9_-]+", "letters, digits, hyphens and underscores"),
  /** Servers Object: {@code ^[A-Za-z0-9_\-]+$}. */
  SERVER("[A-Za-z0-9_-]+", "letters, digits, hyphens and underscores");

  private final Pattern form;
  private final String description;

  KeyForm(String form, String description) {
    this.description = description;
    this.form = Pattern.compile(form, Pattern.DOTALL);
  }

  /** Returns which characters are allowed, in words. */
  public String description() {
    return description;
  }

  /** Tells whether a key looks like that. */
  public boolean fits(String key) {
    return form.matcher(key).matches();
  }
}
