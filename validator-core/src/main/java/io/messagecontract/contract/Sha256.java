package io.messagecontract.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hashes of texts, each a text of 32 characters that can be hashed again. */
final class Sha256 {

  private Sha256() {}

  /**
   * Returns the hash of some texts in their order. Their lengths are part of it, so that no other
   * texts join to the same; the characters are not encoded, which keeps lone surrogates apart.
   */
  static String of(List<String> texts) {
    int length = 0;
    for (String text : texts) {
      length += Integer.BYTES + text.length() * Character.BYTES;
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    for (String text : texts) {
      bytes.putInt(text.length());
      for (int i = 0; i < text.length(); i++) {
        bytes.putChar(text.charAt(i));
      }
    }
    return new String(sha256().digest(bytes.array()), ISO_8859_1);
  }

  static String hex(String hash) {
    return HexFormat.of().formatHex(hash.getBytes(ISO_8859_1));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
