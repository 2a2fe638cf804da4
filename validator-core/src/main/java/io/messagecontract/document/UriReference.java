package io.messagecontract.document;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The text of a {@code $ref} or an {@code $id}, taken apart.
 *
 * @param base the text without its fragment, perhaps empty
 * @param fragment what follows the {@code #}, with escapes undone; empty where there is none
 */
record UriReference(URI base, String fragment) {

  /** Strictly, a URI has them escaped; names of channels and files are seldom written like that. */
  private static final String UNESCAPED = " \"<>^`{|}[]";

  static UriReference of(String text) throws URISyntaxException {
    URI uri = new URI(escaped(text));
    String whole = uri.toString();
    int hash = whole.indexOf('#');
    String fragment = hash < 0 ? "" : uri.getFragment();
    return new UriReference(hash < 0 ? uri : new URI(whole.substring(0, hash)), fragment);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (UNESCAPED.indexOf(c) < 0) {
        escaped.append(c);
      } else {
        escaped.append('%').append(Integer.toHexString(c));
      }
    }
    return escaped.toString();
  }

  /** Tells whether this is nothing but a fragment, or nothing at all. */
  boolean isLocal() {
    return base.toString().isEmpty();
  }

  /** Tells whether this is a URL or the like, or begins with a host. */
  boolean isUrl() {
    return base.isAbsolute() || base.getRawAuthority() != null;
  }

  /** Tells whether the fragment is a name and no JSON Pointer. */
  boolean isNamed() {
    return !fragment.isEmpty() && !fragment.startsWith("/");
  }

  /** Returns what the text without its fragment means below a base (RFC 3986, section 5.2). */
  URI against(URI outer) {
    if (isLocal()) {
      return outer;
    }
    boolean bare = outer.getRawAuthority() != null && outer.getRawPath().isEmpty();
    return (bare ? outer.resolve("/") : outer).resolve(base);
  }
}
