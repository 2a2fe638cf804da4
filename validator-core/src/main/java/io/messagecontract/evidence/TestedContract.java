package io.messagecontract.evidence;

import io.messagecontract.contract.Contract;
import java.util.regex.Pattern;

/**
 * The contract that tests were held against.
 *
 * @param digest its {@link Contract#digest()}, by which evidence counts or does not
 * @param title its title, for those who read
 * @param version its version, for those who read
 * @since 0.1.0
 */
public record TestedContract(String digest, String title, String version) {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /** Checks the form of the digest. */
  public TestedContract {
    if (!isDigest(digest)) {
      throw new IllegalArgumentException("not a digest: " + digest);
    }
  }

  /** The given contract. A digest takes work: make one of these for many records. */
  public static TestedContract of(Contract contract) {
    return new TestedContract(contract.digest(), contract.title(), contract.version());
  }

  static boolean isDigest(String text) {
    return DIGEST.matcher(text).matches();
  }
}
