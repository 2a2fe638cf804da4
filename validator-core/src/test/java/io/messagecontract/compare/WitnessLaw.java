package io.messagecontract.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Verdict;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who breaks is shown by a message that the writer may send and the reader does not take. */
final class WitnessLaw {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final ComparedContract compared;
  private final ChangeFigures figures;

  WitnessLaw(ComparedContract compared, ChangeFigures figures) {
    this.compared = compared;
    this.figures = figures;
  }

  /** Returns the findings whose witness shows nothing for any of the messages that they name. */
  List<String> broken(List<Finding> findings) {
    List<String> broken = new ArrayList<>();
    for (Finding finding : findings) {
      Proof proof = finding.proof().orElseThrow();
      if (proof.verdict() != Verdict.BREAKING) {
        continue;
      }
      JsonNode witness = parsed(proof.witness().orElseThrow().json());
      long shown = proof.messages().stream().filter(name -> isShown(name, proof, witness)).count();
      figures.count("witnesses", shown == 0 ? "not confirmed" : "confirmed");
      figures.count(
          "witnesses, per message",
          shown == proof.messages().size() ? "for each named" : "for some named");
      if (shown == 0) {
        broken.add("witness " + witness + " of " + finding);
      }
    }
    return broken;
  }

  private boolean isShown(String name, Proof proof, JsonNode witness) {
    Guarantee guarantee = Guarantee.valueOf(proof.guarantee().toUpperCase(Locale.ROOT));
    ComparedContract.Version writer = compared.writer(guarantee);
    ComparedContract.Version reader = compared.reader(guarantee);
    Optional<Message> written = message(writer, name);
    Optional<Message> read = message(reader, name);
    if (written.isEmpty()) {
      return guarantee != Guarantee.FORWARD
          && writer.contract().messages().stream()
              .anyMatch(
                  message ->
                      isGone(writer, reader, message, witness)
                          || read.stream().anyMatch(r -> isAny(message, r, guarantee, witness)));
    } else if (read.isEmpty()) {
      return guarantee == Guarantee.FORWARD
          ? isUnknown(writer, reader, written.get(), witness)
          : isGone(writer, reader, written.get(), witness);
    }
    return isAny(written.get(), read.get(), guarantee, witness);
  }

  /** A message that has another name now may have changed besides. */
  private boolean isAny(Message written, Message read, Guarantee guarantee, JsonNode witness) {
    return Stream.of(Part.values())
        .anyMatch(part -> isPart(part, written, read, guarantee, witness));
  }

  private boolean isPart(
      Part part, Message written, Message read, Guarantee guarantee, JsonNode witness) {
    boolean isSurface = guarantee == Guarantee.SURFACE;
    boolean isClosed = isSurface || compared.writersAreClosed();
    return (part == Part.PAYLOAD || witness.isObject())
        && compared.writer(guarantee).accepts(part.schema(written), witness, isClosed)
        && !compared.reader(guarantee).accepts(part.schema(read), witness, isSurface);
  }

  /** A message that nobody knows is one that none of the known schemas takes. */
  private boolean isUnknown(
      ComparedContract.Version writer,
      ComparedContract.Version reader,
      Message message,
      JsonNode witness) {
    return writer.accepts(message.payload(), witness, compared.writersAreClosed())
        && reader.contract().channel(message.id().channel()).stream()
            .map(Channel::messages)
            .flatMap(List::stream)
            .noneMatch(known -> reader.accepts(known.payload(), witness, false));
  }

  private static boolean isGone(
      ComparedContract.Version writer,
      ComparedContract.Version reader,
      Message message,
      JsonNode witness) {
    return new MessageValidator(writer.contract())
            .validate(Target.message(message.id()), witness.toString())
            .isValid()
        && reader.contract().message(message.id()).isEmpty();
  }

  private static Optional<Message> message(ComparedContract.Version version, String name) {
    return version.contract().messages().stream()
        .filter(message -> message.id().toString().equals(name))
        .findFirst();
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
