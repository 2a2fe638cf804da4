package io.messagecontract.junit;

import io.messagecontract.contract.MessageId;
import io.messagecontract.document.BrokenPointerException;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.MessageBody;
import io.messagecontract.document.RawMessage;
import io.messagecontract.sample.MessageSamples;
import io.messagecontract.sample.Sample;
import io.messagecontract.sample.Variation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message that a consumer is given to see what it makes of it.
 *
 * @param name what it shows
 * @param property the one property in which it differs from the complete sample; empty for samples
 * @param text the message body
 */
record Probe(String name, String property, String text) {

  private static final int LONGEST = 60;

  /**
   * The samples first, then the complete one if it is written as none of them, then its variations.
   */
  static List<Probe> of(MessageSamples samples, MessageId id) {
    List<Probe> probes = new ArrayList<>();
    for (Sample sample : samples.valid(id)) {
      probes.add(new Probe(sample.name(), "", sample.text()));
    }
    complete(samples, id)
        .filter(c -> probes.stream().noneMatch(probe -> probe.text().equals(c.text())))
        .ifPresent(probes::add);
    for (Variation variation : samples.variations(id)) {
      String property = variation.property();
      Probe probe = new Probe("", property, variation.text());
      String shown =
          variation.isAbsence()
              ? "without " + property
              : property + " = " + probe.value(property).map(Probe::shown).orElse("…");
      probes.add(new Probe(shown, property, variation.text()));
    }
    return probes;
  }

  /** What the variations are variations of. */
  static Optional<Probe> complete(MessageSamples samples, MessageId id) {
    return samples.complete(id).map(sample -> new Probe(sample.name(), "", sample.text()));
  }

  boolean isOf(String changed) {
    return property.equals(changed);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The value there, of the first item of arrays; empty if it is absent or null. */
  Optional<Object> value(String pointer) {
    try {
      String first = pointer.replace("/*", "/0");
      return Optional.ofNullable(MessageBody.read(RawMessage.of(text)).at(first));
    } catch (BrokenPointerException | DocumentException e) {
      return Optional.empty();
    }
  }

  static String shown(Object value) {
    String text = shortened(value.toString(), LONGEST);
    return value instanceof String ? '"' + text + '"' : text;
  }

  /** Samples are made up: they may be shown, but some are long. */
  static String shortened(String text, int longest) {
    String line = text.replaceAll("\\R", " ");
    int end = line.offsetByCodePoints(0, Math.min(longest, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + '…' : line;
  }
}
