package io.messagecontract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.report.TextReport;
import io.messagecontract.text.Visible;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges the records of one client. It serves many threads. */
final class ContractGuard implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger("io.messagecontract.kafka");

  private final Mode mode;
  private final Map<String, String> channels;
  private final Set<String> ignored;
  private final Optional<MessageValidator> validator;
  private final Counts counts;
  private final AtomicLong seen = new AtomicLong();
  private final Map<String, Target> targets = new ConcurrentHashMap<>();

  /**
   * Loads the contract.
   *
   * @param type which of our classes asks, as JMX shows it
   */
  ContractGuard(String type, ContractSettings settings) {
    this.mode = settings.mode();
    this.channels = settings.channels();
    this.ignored = settings.ignoredTopics();
    this.validator = validator(settings);
    validator.ifPresent(known -> checkChannels(known.contract()));
    this.counts = Counts.registered(type, settings.clientId(), validator.isPresent());
  }

  private static Optional<MessageValidator> validator(ContractSettings settings) {
    String location = settings.getString(ContractSettings.LOCATION);
    boolean passes = settings.passesWithoutContract();
    try {
      Contract contract = ContractLoader.load(location, loader());
      return Optional.of(new MessageValidator(contract, settings.strictness()));
    } catch (InvalidContractException e) {
      String findings = TextReport.of(e.findings());
      if (!passes) {
        throw new ConfigException(
            ContractSettings.LOCATION, location, "the contract cannot be used:\n" + findings);
      }
      LOG.error("Records pass without being judged: the contract cannot be used:\n{}", findings);
      return Optional.empty();
    }
  }

  private static ClassLoader loader() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return loader == null ? ContractGuard.class.getClassLoader() : loader;
  }

  private void checkChannels(Contract contract) {
    channels.forEach(
        (topic, channel) -> {
          if (contract.channelAt(channel).isEmpty()) {
            throw new ConfigException(
                ContractSettings.CHANNELS,
                topic + '=' + channel,
                "the contract has no such channel; it has "
                    + contract.channels().stream().map(Channel::address).sorted().toList());
          }
        });
  }

  Mode.Reaction reaction() {
    return mode.reaction();
  }

  /** Judges a record, and fails or warns as the properties say. */
  void check(String topic, @Nullable Headers headers, byte @Nullable [] value) {
    List<Finding> findings = judge(topic, headers, null, value);
    if (!findings.isEmpty()) {
      if (mode.reaction() == Mode.Reaction.FAIL) {
        throw new InvalidMessageException(topic, findings);
      }
      warn(topic, findings);
    }
  }

  static void warn(String topic, List<Finding> findings) {
    if (LOG.isWarnEnabled()) {
      LOG.warn(
          "A record for {} breaks the contract:\n{}", Visible.text(topic), TextReport.of(findings));
    }
  }

  /** Tells whether the contract says anything of keys. */
  boolean knowsKeys() {
    return validator.stream()
        .flatMap(known -> known.contract().messages().stream())
        .anyMatch(message -> message.key().isPresent());
  }

  /**
   * Returns what is wrong with a record; nothing if it keeps the contract or is not judged.
   *
   * @param headers null where they are not known
   * @param key null where it is not known, or there is none
   */
  List<Finding> judge(
      String topic, @Nullable Headers headers, byte @Nullable [] key, byte @Nullable [] value) {
    if (value == null) {
      counts.tombstone();
      return List.of();
    }
    if (validator.isEmpty() || ignored.contains(topic) || !mode.isChosen(seen)) {
      counts.passed();
      return List.of();
    }
    RawMessage raw = RawMessage.of(value);
    if (headers != null && headers.iterator().hasNext()) {
      raw = raw.withHeaders(texts(headers));
    }
    Optional<String> order = Optional.ofNullable(key).map(bytes -> new String(bytes, UTF_8));
    ValidationResult result =
        headers == null
            ? validator.get().validate(target(topic), raw)
            : validator.get().validateAll(target(topic), raw, order);
    counts.judged(result.message().map(known -> known.id().name()).orElse(""), result.isValid());
    return result.isValid() ? List.of() : result.findings();
  }

  /** Of several headers of one name the last counts, as it does to Kafka. */
  private static Map<String, String> texts(Headers headers) {
    Map<String, String> texts = new TreeMap<>();
    for (Header header : headers) {
      if (header.value() != null) {
        texts.put(header.key(), new String(header.value(), UTF_8));
      }
    }
    return texts;
  }

  private Target target(String topic) {
    Target known = targets.get(topic);
    if (known == null) {
      known = Target.channel(channel(topic));
      targets.put(topic, known);
    }
    return known;
  }

  private String channel(String topic) {
    String named = channels.get(topic);
    return named != null
        ? named
        : validator
            .flatMap(known -> known.contract().channelOfTopic(topic))
            .map(Channel::address)
            .orElse(topic);
  }

  @Override
  public void close() {
    counts.close();
  }
}
