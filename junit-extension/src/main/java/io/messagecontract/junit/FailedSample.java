package io.messagecontract.junit;

import io.messagecontract.sample.Sample;

/** Stands beside the exception that a consumer threw, and tells on which message it did. */
final class FailedSample extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 1_000;

  FailedSample(Sample sample) {
    super("while it received\n" + text(sample), null, false, false);
  }

  /** Samples are made up, or documented in the contract: they have no secrets. */
  static String text(Sample sample) {
    String breach =
        sample
            .breach()
            .map(
                b ->
                    "\n   breaks    "
                        + b.keyword()
                        + (b.pointer().isEmpty() ? "" : " at " + b.pointer()))
            .orElse("");
    String body = sample.text();
    String shown = body.length() > LONGEST ? body.substring(0, LONGEST) + "…" : body;
    return "   sample    " + new ReceivedMessage(sample) + breach + "\n   message   " + shown;
  }
}
