package io.messagecontract.maven.format;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings, so that a CI server knows them again in the next build. Lines are not part of a
 * name: they move with every edit.
 */
final class Fingerprints {

  private static final int BYTES = 16;

  private final Map<String, Integer> seen = new HashMap<>();

  /** Returns 32 hexadecimal digits, which are the name of no other finding in this report. */
  String next(Finding finding) {
    String name = name(finding);
    int times = seen.merge(name, 1, Integer::sum);
    return digest(times == 1 ? name : name + '\0' + times);
  }

  private static String name(Finding finding) {
    String change = finding.proof().map(Proof::fingerprint).orElse("");
    String where =
        change.isEmpty()
            ? finding.location().source()
                + '\0'
                + finding.location().pointer()
                + '\0'
                + finding.message()
            : change;
    return finding.rule().value() + '\0' + where;
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
