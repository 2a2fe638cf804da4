package io.messagecontract.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Messages to test consumers with: a small set that shows what a contract leaves open, and another
 * that just misses it.
 *
 * <pre>{@code
 * MessageSamples samples = MessageSamples.of(contract);
 * for (Sample sample : samples.valid(new MessageId("orders", "OrderPlaced"))) {
 *   listener.onMessage(sample.text());
 * }
 * }</pre>
 *
 * <p>Equal contracts give equal samples in equal order. Every sample has been judged by the
 * validator before it is handed out. They are made when they are asked for, and kept; one object
 * serves many threads, which wait for one another only over the same schema.
 *
 * @since 0.1.0
 */
public final class MessageSamples {

  private final Contract contract;
  private final Map<MessageId, List<Sample>> examples = new LinkedHashMap<>();
  private final Map<List<Object>, SchemaSamples> schemas = new ConcurrentHashMap<>();
  private final Map<MessageId, List<Sample>> valid = new ConcurrentHashMap<>();
  private final Map<MessageId, List<Sample>> invalid = new ConcurrentHashMap<>();
  private final SampleJudge judge;

  private MessageSamples(Contract contract) {
    this.contract = contract;
    this.judge = new SampleJudge(contract);
    for (Sample sample : DocumentedSamples.of(contract)) {
      examples.computeIfAbsent(sample.message(), id -> new ArrayList<>()).add(sample);
    }
  }

  /**
   * Returns the samples of a contract.
   *
   * @throws InvalidContractException with every schema that is not sound, or else with everything
   *     that keeps a documented example from being a message of the contract
   */
  public static MessageSamples of(Contract contract) {
    return new MessageSamples(contract);
  }

  /**
   * Returns messages that keep the contract ({@code DOCUMENTED}): the documented examples, and what
   * is made up from the schema, if the message has one. Each carries its message's name where the
   * contract says so.
   *
   * @return in the order of {@link SampleKind}s and of the document; empty where the contract has
   *     neither an example nor a schema, or where no value keeps the schema
   */
  public List<Sample> valid(MessageId id) {
    return known(valid, id, this::makeValid);
  }

  /**
   * Returns messages that the contract does not allow, each for the one reason that it tells.
   *
   * @return empty where the schema accepts everything, or there is none
   */
  public List<Sample> invalid(MessageId id) {
    return known(invalid, id, this::makeInvalid);
  }

  /**
   * Returns a message of a name that the contract does not know, as a later version may send it on
   * a channel; nothing where messages do not carry names, or names are restricted by schemas.
   */
  public Optional<Sample> unknown(Channel channel) {
    return channel.messages().stream()
        .flatMap(message -> first(message.id()).stream())
        .flatMap(sample -> judge.unknown(sample).stream())
        .findFirst();
  }

  /** Returns the complete sample, or the documented example that it is equal to. */
  private Optional<Sample> first(MessageId id) {
    List<Sample> samples = valid(id);
    return samples.stream()
        .filter(sample -> sample.kind() == SampleKind.COMPLETE)
        .findFirst()
        .or(() -> samples.stream().findFirst());
  }

  /** Threads that ask for the same at once may make it twice; it is the same. */
  private List<Sample> known(
      Map<MessageId, List<Sample>> all, MessageId id, Function<Message, List<Sample>> made) {
    List<Sample> known = all.get(id);
    if (known == null) {
      known = contract.message(id).map(made).orElse(List.of());
      all.put(id, known);
    }
    return known;
  }

  /**
   * Returns the sample that {@link #variations(MessageId)} change: every documented property is
   * there.
   *
   * @return empty where the contract has no schema, or where no value keeps the schema
   */
  public synchronized Optional<Sample> complete(MessageId id) {
    return contract
        .message(id)
        .flatMap(
            message ->
                schema(message).stream()
                    .flatMap(schema -> schema.valid().stream())
                    .filter(shown -> shown.kind() == SampleKind.COMPLETE)
                    .flatMap(shown -> judge.valid(sample(message, shown), "").stream())
                    .findFirst());
  }

  /** Returns the complete sample changed in one property at a time. */
  public List<Variation> variations(MessageId id) {
    return contract.message(id).map(this::makeVariations).orElse(List.of());
  }

  private List<Variation> makeVariations(Message message) {
    Map<String, Variation> variations = new LinkedHashMap<>();
    List<Variations.Varied> all = schema(message).map(SchemaSamples::variations).orElse(List.of());
    for (Variations.Varied varied : all) {
      Sample sample = sample(message, Shown.valid(SampleKind.CHOICE, "", varied.value()));
      String property = varied.path().pointer();
      judge
          .valid(sample, property)
          .map(s -> new Variation(property, varied.isAbsence(), s.text()))
          .ifPresent(variation -> variations.putIfAbsent(variation.text(), variation));
    }
    return List.copyOf(variations.values());
  }

  private List<Sample> makeValid(Message message) {
    Map<Object, Sample> samples = new LinkedHashMap<>();
    examples.getOrDefault(message.id(), List.of()).stream()
        .map(example -> withMissingHeaders(message, example))
        .forEach(example -> samples.put(content(example), example));
    schema(message).stream()
        .flatMap(schema -> schema.valid().stream())
        .flatMap(shown -> judge.valid(sample(message, shown), "").stream())
        .forEach(sample -> samples.putIfAbsent(content(sample), sample));
    return List.copyOf(samples.values());
  }

  private List<Sample> makeInvalid(Message message) {
    Map<Object, Sample> samples = new LinkedHashMap<>();
    schema(message).stream()
        .flatMap(schema -> schema.invalid().stream())
        .flatMap(shown -> judge.invalid(sample(message, shown)).stream())
        .forEach(sample -> samples.putIfAbsent(content(sample), sample));
    first(message.id()).stream()
        .flatMap(sample -> judge.nameless(sample).stream())
        .forEach(sample -> samples.putIfAbsent(content(sample), sample));
    return List.copyOf(samples.values());
  }

  /** Samples whose properties stand in another order show the same. */
  private static Object content(Sample sample) {
    return List.of(Canonical.of(SampleName.tree(sample.text())), sample.headers());
  }

  private Sample sample(Message message, Shown shown) {
    return new Sample(
        message.id(),
        shown.kind(),
        shown.name(),
        shown.value().toString(),
        headers(message),
        shown.breach());
  }

  private Map<String, String> headers(Message message) {
    Map<String, String> headers = new LinkedHashMap<>();
    message
        .headers()
        .map(place -> samples(place, List.of()))
        .flatMap(samples -> samples.valid().stream().findFirst())
        .ifPresent(
            shown ->
                shown
                    .value()
                    .properties()
                    .forEach(header -> headers.put(header.getKey(), text(header.getValue()))));
    return headers;
  }

  /** An example may tell the body only, of a message that has headers. */
  private Sample withMissingHeaders(Message message, Sample example) {
    Map<String, String> headers = headers(message);
    headers.putAll(example.headers());
    return example.withHeaders(headers);
  }

  private static String text(JsonNode header) {
    return header.isValueNode() ? header.asText() : header.toString();
  }

  private Optional<SchemaSamples> schema(Message message) {
    List<JsonNode> documented =
        message.examples().stream().map(e -> SampleName.tree(e.payload())).toList();
    return message.payload().map(place -> samples(place, documented));
  }

  /** Messages whose payload is the same schema share what is made up from it. */
  private SchemaSamples samples(SchemaPlace place, List<JsonNode> documented) {
    Place schema = SchemaSamples.resolve(contract.documents(), place);
    return schemas.computeIfAbsent(
        List.of(schema.id(), place.dialect(), documented),
        key -> new SchemaSamples(contract.documents(), place.dialect(), schema, documented, false));
  }
}
