package io.messagecontract.maven;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Stands for a sequence of values: another sequence has another digest.
 *
 * @param hex a SHA-256 in hexadecimal digits
 */
record Digest(String hex) {

  static final Digest OF_NOTHING = new Digest("");

  /** Returns that of this sequence with one more value, in the form of its {@code toString()}. */
  Digest and(Object value) {
    return and(value.toString().getBytes(StandardCharsets.UTF_8));
  }

  Digest and(byte[] bytes) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(hex.getBytes(StandardCharsets.US_ASCII));
      return new Digest(HexFormat.of().formatHex(sha.digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
