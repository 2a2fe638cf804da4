package io.messagecontract.report;

import io.messagecontract.contract.MessageId;
import io.messagecontract.text.Visible;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How recorded messages were judged, as a table. */
final class JudgedText {

  private static final int WIDEST_NAME = 80;

  private JudgedText() {}

  static String of(List<JudgedMessages> judged) {
    int width = judged.stream().mapToInt(messages -> name(messages).length()).max().orElse(1);
    return judged.stream()
        .map(
            messages ->
                String.format(
                    Locale.ROOT,
                    "judged    %-" + width + "s  %9d valid  %9d rejected",
                    name(messages),
                    messages.valid(),
                    messages.rejected()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String name(JudgedMessages judged) {
    String name = judged.message().map(MessageId::toString).orElse("none of the contract");
    String visible = Visible.text(name);
    if (visible.length() <= WIDEST_NAME) {
      return visible;
    }
    // Half of a character could not be written to a file.
    int end = WIDEST_NAME - 1;
    return visible.substring(0, Character.isHighSurrogate(visible.charAt(end - 1)) ? end - 1 : end)
        + '…';
  }
}
