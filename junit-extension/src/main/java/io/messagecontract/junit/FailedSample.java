package io.messagecontract.junit;

import io.messagecontract.sample.Sample;
import java.util.Optional;

/** Stands beside the exception that a consumer threw, and tells on which message it did. */
final class FailedSample extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 1_000;

  FailedSample(Sample sample) {
    super(Lines.of("while it received").and(lines(sample)).toString(), null, false, false);
  }

  /** Samples are made up, or documented in the contract: they have no secrets. */
  static Lines lines(Sample sample) {
    Optional<String> breach =
        sample
            .breach()
            .map(
                b ->
                    "   breaks    "
                        + b.keyword()
                        + (b.pointer().isEmpty() ? "" : " at " + b.pointer()));
    String body = sample.text();
    String shown = body.length() > LONGEST ? body.substring(0, LONGEST) + "…" : body;
    Lines which = Lines.of("   sample    " + new ReceivedMessage(sample));
    Lines message = Lines.of("   message   " + shown);
    return breach.map(line -> which.and(Lines.of(line))).orElse(which).and(message);
  }
}
