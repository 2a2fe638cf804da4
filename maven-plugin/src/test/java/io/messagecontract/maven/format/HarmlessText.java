package io.messagecontract.maven.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text that can be shown anywhere. */
final class HarmlessText {

  /** What may end a line, hide text, or turn it round. */
  static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  /** Those with {@code ##} count wherever they stand in a line. */
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^[\\s\\p{Z}]*::|##(?:\\[|vso\\[|teamcity\\[)");

  private HarmlessText() {}

  static void check(String written) throws CharacterCodingException {
    assertThat(HARMFUL.matcher(written.replace("\n", "")).find()).isFalse();
    assertThat(COMMAND.matcher(written).find()).isFalse();
    StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(written));
  }
}
