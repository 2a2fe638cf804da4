package io.messagecontract.sample;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.document.RawMessage;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives samples their message's name, and lets the validator say whether they are what they claim.
 */
final class SampleJudge {

  private static final String UNKNOWN = "UnknownMessage";

  private final Contract contract;
  private final MessageValidator validator;

  SampleJudge(Contract contract) {
    this.contract = contract;
    this.validator = new MessageValidator(contract);
  }

  /**
   * Returns a sample with its name if it keeps the contract, and is identified as a consumer
   * identifies it.
   *
   * @param kept the pointer of a property that stays as it is
   */
  Optional<Sample> valid(Sample sample, String kept) {
    Sample named = isAt(kept) ? sample : named(sample);
    boolean meant =
        contract.identification().isEmpty()
            || isAt(kept)
            || identify(named)
                .message()
                .filter(message -> message.id().equals(sample.message()))
                .isPresent();
    return Optional.of(named).filter(s -> meant && judge(s).isValid());
  }

  /**
   * Returns a sample with its name, unless the name is or mends what is wrong, if it breaks the
   * contract.
   */
  Optional<Sample> invalid(Sample sample) {
    String broken = sample.breach().map(Breach::pointer).orElse("");
    return Stream.of(isAt(broken) ? sample : named(sample), sample)
        .filter(s -> !judge(s).isValid())
        .findFirst();
  }

  /** Returns a valid sample without its name, if then nobody can tell which message it is. */
  Optional<Sample> nameless(Sample sample) {
    if (contract.identification().isEmpty()) {
      return Optional.empty();
    }
    RuntimeExpression place = contract.identification().get();
    Sample without =
        switch (place.source()) {
          case PAYLOAD -> sample.withText(remove(sample.text(), place.pointer()));
          case HEADER -> sample.withHeaders(remove(sample.headers(), place.pointer()));
        };
    Breach breach = new Breach("unidentified-message", place.pointer());
    return Optional.of(without)
        .filter(s -> judge(s).isValid() && !identify(s).isValid())
        .map(
            s ->
                new Sample(
                    s.message(),
                    SampleKind.INVALID,
                    breach.keyword() + ": without its name",
                    s.text(),
                    s.headers(),
                    Optional.of(breach)));
  }

  /** Returns a valid sample under a name that nobody knows, if nothing else is wrong with it. */
  Optional<Sample> unknown(Sample sample) {
    if (contract.identification().isEmpty()) {
      return Optional.empty();
    }
    String name = UNKNOWN;
    for (int i = 2; isKnown(name); i++) {
      name = UNKNOWN + i;
    }
    MessageId id = new MessageId(sample.message().channel(), name);
    Sample unnamed =
        new Sample(
            id,
            SampleKind.UNKNOWN,
            "an unknown name",
            sample.text(),
            sample.headers(),
            Optional.empty());
    Sample unknown = SampleName.write(unnamed, contract.identification().get());
    boolean isSound = validator.validate(Target.message(sample.message()), raw(unknown)).isValid();
    return Optional.of(unknown)
        .filter(s -> isSound)
        .filter(
            s ->
                identify(s).findings().stream()
                    .anyMatch(f -> f.rule().value().equals("unknown-message")));
  }

  private boolean isKnown(String name) {
    return contract.messages().stream().anyMatch(message -> message.isNamed(name));
  }

  private boolean isAt(String pointer) {
    return contract
        .identification()
        .filter(place -> place.source() == RuntimeExpression.Source.PAYLOAD)
        .filter(place -> (place.pointer() + '/').startsWith(pointer + '/') && !pointer.isEmpty())
        .isPresent();
  }

  private Sample named(Sample sample) {
    return contract.identification().map(place -> named(sample, place)).orElse(sample);
  }

  private Sample named(Sample sample, RuntimeExpression place) {
    Optional<Message> message = contract.message(sample.message());
    boolean says =
        SampleName.read(sample, place)
            .filter(n -> message.filter(m -> m.isNamed(n)).isPresent())
            .isPresent();
    return says ? sample : SampleName.write(sample, place);
  }

  private ValidationResult judge(Sample sample) {
    return validator.validate(Target.message(sample.message()), raw(sample));
  }

  private ValidationResult identify(Sample sample) {
    return validator.validate(Target.channel(sample.message().channel()), raw(sample));
  }

  private static RawMessage raw(Sample sample) {
    return RawMessage.of(sample.text()).withHeaders(sample.headers());
  }

  private static String remove(String text, String pointer) {
    JsonNode root = SampleName.tree(text);
    JsonPointer place = JsonPointer.compile(pointer);
    if (root.at(place.head()) instanceof ObjectNode holder) {
      holder.remove(place.last().getMatchingProperty());
    }
    return root.toString();
  }

  private static Map<String, String> remove(Map<String, String> headers, String pointer) {
    Map<String, String> others = new LinkedHashMap<>(headers);
    others.remove(JsonPointer.compile(pointer).getMatchingProperty());
    return others;
  }
}
