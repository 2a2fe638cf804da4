package io.messagecontract.junit;

import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Says that a test cannot run as it is written. */
final class Misuse {

  private Misuse() {}

  static ExtensionConfigurationException of(String line) {
    return of(Lines.of(line));
  }

  static ExtensionConfigurationException of(Lines lines) {
    return new ExtensionConfigurationException(lines.toString());
  }
}
