package io.messagecontract.asyncapi;

import java.util.regex.Pattern;

/** What the keys of a map look like, where the specification says so. */
public enum KeyForm {
  /** Any text. */
  ANY(".*"),
  /** Components Object: {@code ^[a-zA-Z0-9\.\-_]+$}. */
  COMPONENT("[a-zA-Z0-9._-]+"),
  /** Parameters Object of AsyncAPI 2: {@code ^[A-Za-z0-9_\-]+$}. */
  PARAMETER("[A-Za-z0-9_-]+"),
  /** Servers Object: {@code ^[A-Za-z0-9_\-]+$}. */
  SERVER("[A-Za-z0-9_-]+");

  private final Pattern form;

  KeyForm(String form) {
    this.form = Pattern.compile(form, Pattern.DOTALL);
  }

  /** Tells whether a key looks like that. */
  public boolean fits(String key) {
    return form.matcher(key).matches();
  }
}
