package io.messagecontract.validate;

import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.document.Document;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Finds out which message of a contract an instance is: the caller says so, the contract's
 * expression names it, or there is only one.
 */
final class Identification {

  private static final int MOST_CANDIDATES = 200;
  private static final int MOST_NAMED = 3;

  private final Contract contract;
  private final RawMessage raw;
  private final Document document;

  Identification(Contract contract, RawMessage raw, Document document) {
    this.contract = contract;
    this.raw = raw;
    this.document = document;
  }

  /** The message, or why it cannot be told. */
  record Answer(Optional<Message> message, List<Finding> findings) {
    static Answer of(Message message) {
      return new Answer(Optional.of(message), List.of());
    }

    static Answer of(Finding finding) {
      return new Answer(Optional.empty(), List.of(finding));
    }
  }

  /**
   * Identifies the message.
   *
   * @param differences counts what a message of the contract has against the instance
   */
  Answer find(Target target, ToIntFunction<Message> differences) {
    Optional<Channel> channel = target.channel().flatMap(contract::channelAt);
    if (target.channel().isPresent() && channel.isEmpty()) {
      return Answer.of(unknownChannel(target.channel().get()));
    }
    List<Message> candidates = channel.map(Channel::messages).orElseGet(contract::messages);
    if (target.message().isPresent()) {
      return named(target.message().get(), "", candidates);
    }
    Optional<RuntimeExpression> expression = contract.identification();
    Optional<String> name = expression.flatMap(this::name);
    if (name.isPresent()) {
      return named(name.get(), " (named at " + expression.orElseThrow() + ")", candidates);
    }
    if (candidates.size() == 1) {
      return Answer.of(candidates.get(0));
    }
    return Answer.of(
        expression.map(this::nameless).orElseGet(() -> unidentified(candidates, differences)));
  }

  private Optional<String> name(RuntimeExpression expression) {
    return switch (expression.source()) {
      case HEADER -> header(raw, expression);
      case PAYLOAD -> Optional.ofNullable(document.root().at(expression.pointer()).textValue());
    };
  }

  private Finding nameless(RuntimeExpression expression) {
    return finding(
            "unidentified-message",
            expression,
            "The message does not say at " + expression + " which message it is.")
        .hint("write the message's name there");
  }

  static Optional<String> header(RawMessage raw, RuntimeExpression expression) {
    return Optional.ofNullable(raw.headers().get(member(expression)));
  }

  /** Returns the name of the header, or of the outermost member, that an expression names. */
  static String member(RuntimeExpression expression) {
    String pointer = expression.pointer();
    String member = pointer.startsWith("/") ? pointer.substring(1) : pointer;
    return member.replace("~1", "/").replace("~0", "~");
  }

  /** Returns the message of that name; empty where there is none, or not just one. */
  static Optional<Message> sure(List<Message> candidates, String name) {
    List<Message> found = named(candidates, name);
    for (int i = 1; i < found.size(); i++) {
      if (!found.get(i).payload().equals(found.get(0).payload())) {
        return Optional.empty();
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  private static List<Message> named(List<Message> candidates, String name) {
    List<Message> exact = new ArrayList<>();
    List<Message> known = new ArrayList<>();
    for (Message candidate : candidates) {
      if (candidate.id().name().equals(name)) {
        exact.add(candidate);
      } else if (candidate.isNamed(name)) {
        known.add(candidate);
      }
    }
    return exact.isEmpty() ? known : exact;
  }

  /** A name that the contract does not know is a value of the message: it is told, but cut. */
  private Answer named(String name, String how, List<Message> candidates) {
    Optional<Message> sure = sure(candidates, name);
    if (sure.isPresent()) {
      return Answer.of(sure.get());
    }
    List<Message> found = named(candidates, name);
    if (!found.isEmpty()) {
      return Answer.of(
          finding(
                  "ambiguous-message",
                  "Several channels have a message \"" + Nearest.shown(name) + "\".")
              .hint("say which channel it was met on: " + channels(found)));
    }
    List<Message> elsewhere = contract.messages().stream().filter(m -> m.isNamed(name)).toList();
    if (!elsewhere.isEmpty()) {
      return Answer.of(
          finding(
                  "wrong-channel",
                  "This channel has no message \"" + Nearest.shown(name) + "\"" + how + ".")
              .hint("it belongs to " + channels(elsewhere)));
    }
    List<String> names = candidates.stream().map(m -> m.id().name()).toList();
    return Answer.of(
        finding(
                "unknown-message",
                "The contract has no message \"" + Nearest.shown(name) + "\"" + how + ".")
            .hint(Nearest.question(name, names)));
  }

  private static String channels(List<Message> messages) {
    return messages.stream()
        .map(message -> '"' + message.id().channel() + '"')
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private Finding unknownChannel(String name) {
    List<String> names = contract.channels().stream().map(Channel::address).toList();
    return finding(
            "unknown-channel", "The contract has no channel \"" + Nearest.shown(name) + "\".")
        .hint(Nearest.question(name, names));
  }

  private Finding unidentified(List<Message> candidates, ToIntFunction<Message> differences) {
    record Near(String name, int differences) {}
    String nearest =
        candidates.stream()
            .limit(MOST_CANDIDATES)
            .map(m -> new Near(m.id().name(), differences.applyAsInt(m)))
            .sorted(Comparator.comparingInt(Near::differences))
            .limit(MOST_NAMED)
            .map(near -> "\"" + near.name() + "\" (differences: " + near.differences() + ")")
            .collect(Collectors.joining(", "));
    String count = candidates.size() + " messages come into question";
    return finding("unidentified-message", "Nothing says which message this is; " + count + ".")
        .hint(
            "name the message, or add x-message-name-location to the contract; nearest: "
                + nearest);
  }

  private Finding finding(String rule, RuntimeExpression expression, String message) {
    String pointer =
        expression.source() == RuntimeExpression.Source.PAYLOAD ? expression.pointer() : "";
    return Finding.error(rule, Location.of(raw, document, pointer), message);
  }

  private Finding finding(String rule, String message) {
    return Finding.error(rule, Location.of(raw, document, ""), message);
  }
}
