package io.messagecontract.maven.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Paths of the repository as relative references of RFC 3986. */
final class SarifUri {

  /** What they are relative to. */
  static final String ROOT = "%SRCROOT%";

  /** A colon is none of them: in the first segment, it would end a scheme. */
  private static final String KEPT = "-._~/";

  private SarifUri() {}

  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      if (isAsciiLetterOrDigit(c) || KEPT.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", octet));
      }
    }
    return uri.toString();
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
