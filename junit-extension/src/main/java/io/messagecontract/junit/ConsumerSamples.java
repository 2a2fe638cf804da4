package io.messagecontract.junit;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.finding.Location;
import io.messagecontract.sample.MessageSamples;
import io.messagecontract.sample.Sample;
import io.messagecontract.sample.SampleKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The samples that a {@link ConsumerTest} asks for. */
final class ConsumerSamples {

  private final ConsumerTest test;
  private final LoadedContract contract;
  private final Location where;
  private final List<SampleKind> kinds;

  private ConsumerSamples(ExtensionContext context, ConsumerTest test) {
    this.test = test;
    this.contract = ContractLookup.find(context);
    this.where = TestMethod.location(context);
    requireSense(context);
    this.kinds = Parameters.kinds(List.of(test.kind()), context);
  }

  /**
   * Returns them in the order of the contract.
   *
   * @throws ExtensionConfigurationException if the test asks for what does not exist
   */
  static List<Sample> of(ExtensionContext context) {
    return new ConsumerSamples(context, TestMethod.find(ConsumerTest.class, context).orElseThrow())
        .samples();
  }

  private void requireSense(ExtensionContext context) {
    if (test.invalid() && test.kind().length > 0) {
      throw Misuse.of(
          TestMethod.place(context)
              + " asks for kinds of samples and for invalid ones: keep kind or invalid = true, or"
              + " write two tests.");
    }
    if (!test.invalid() && test.expect() != Expectation.REJECT) {
      throw Misuse.of(
          TestMethod.place(context)
              + " expects something of invalid samples and asks for valid ones: add invalid = true,"
              + " or drop expect.");
    }
    if (List.of(test.kind()).contains(SampleKind.INVALID)) {
      throw Misuse.of(
          TestMethod.place(context)
              + " asks for samples of kind INVALID: write invalid = true, and expect what the"
              + " consumer does with them.");
    }
  }

  private List<Sample> samples() {
    Selection selection =
        Selection.of(contract.contract(), test.channel(), List.of(test.message()), where);
    TestMethod.requireNone(selection.problems());
    List<Sample> samples;
    try {
      samples = samples(contract.samples(), selection);
    } catch (InvalidContractException e) {
      throw Misuse.of(LoadedContract.refusal(contract.location(), e));
    }
    List<MessageId> sampled = samples.stream().map(Sample::message).toList();
    TestMethod.requireNone(selection.withoutSample(sampled, wanted(), where));
    return samples;
  }

  private List<Sample> samples(MessageSamples all, Selection selection) {
    List<Sample> samples = new ArrayList<>();
    for (Channel channel : contract.contract().channelsByAddress()) {
      boolean whole = test.message().length == 0;
      for (Message message : channel.messages()) {
        if (selection.contains(message.id())) {
          samples.addAll(test.invalid() ? all.invalid(message.id()) : all.valid(message.id()));
        } else {
          whole = false;
        }
      }
      if (whole && !test.invalid()) {
        all.unknown(channel).ifPresent(samples::add);
      }
    }
    return samples.stream()
        .filter(sample -> test.invalid() || kinds.contains(sample.kind()))
        .toList();
  }

  private Selection.Wanted wanted() {
    if (test.invalid()) {
      return new Selection.Wanted(
          "invalid sample", "say more in its schema, or drop invalid = true");
    }
    Set<SampleKind> left = new LinkedHashSet<>(kinds);
    if (left.containsAll(Parameters.ALL_KINDS)) {
      return new Selection.Wanted(
          "sample", "document an example, or describe its payload in JSON Schema");
    }
    String names =
        left.stream()
            .map(k -> k.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" or "));
    return new Selection.Wanted("sample of kind " + names, "ask for other kinds too");
  }
}
