package io.messagecontract.asyncapi;

/** What the keys of a map look like, where the specification says so. */
public enum KeyForm {
  /** Any text. */
  ANY("", "any characters"),
  /** Components Object: {@code ^[a-zA-Z0-9\.\-_]+$}. */
  COMPONENT("._-", "letters, digits, dots, hyphens and underscores"),
  /** Parameters Object of AsyncAPI 2: {@code ^[A-Za-z0-9_\-]+$}. */
  PARAMETER("_-", "letters, digits, hyphens and underscores"),
  /** Servers Object: {@code ^[A-Za-z0-9_\-]+$}. */
  SERVER("_-", "letters, digits, hyphens and underscores");

  private final String signs;
  private final String description;

  KeyForm(String signs, String description) {
    this.signs = signs;
    this.description = description;
  }

  /** Returns which characters are allowed, in words. */
  public String description() {
    return description;
  }

  /** Tells whether a key looks like that. */
  public boolean fits(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (this != ANY && !isLetterOrDigit(key.charAt(i)) && signs.indexOf(key.charAt(i)) < 0) {
        return false;
      }
    }
    return this == ANY || !key.isEmpty();
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
