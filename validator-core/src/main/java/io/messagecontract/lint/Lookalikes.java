package io.messagecontract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SameMeaning;
import io.messagecontract.inclusion.Allowance;
import io.messagecontract.inclusion.Inclusion;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.SideSchema;
import io.messagecontract.solver.Outcome;
import io.messagecontract.validate.SchemaValidator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds messages that can be the same value. What a writer writes holds only documented properties,
 * so that all schemas are read as closed.
 */
final class Lookalikes {

  /** How many pairs of kinds are compared for one channel. */
  private static final int MOST_PAIRS = 1_000;

  private final Contract contract;
  private final SchemaValidator validator;
  private final Allowance allowance;
  private final Inclusion inclusion;
  private final Map<Set<String>, Optional<JsonNode>> common = new HashMap<>();
  private Optional<SameMeaning> meaning = Optional.empty();

  Lookalikes(Contract contract, Allowance allowance) {
    this.contract = contract;
    this.allowance = allowance;
    this.inclusion = new Inclusion(allowance);
    this.validator = new SchemaValidator(contract.documents(), false);
  }

  /**
   * Messages that can be the same.
   *
   * @param messages two at least
   * @param same whether their payload schemas say the same
   * @param value what is each of them
   */
  record Group(List<Message> messages, boolean same, JsonNode value) {}

  /**
   * What was found on a channel.
   *
   * @param groups the messages that look alike
   * @param compared how many pairs were compared, if there were more
   */
  record Found(List<Group> groups, OptionalInt compared) {}

  /** Looks for messages that can be the same among those that are met together. */
  Found among(List<List<Message>> met) {
    Set<Set<String>> settled = new HashSet<>();
    List<Group> groups = new ArrayList<>();
    int asked = 0;
    for (List<Message> messages : met) {
      List<MessageKind> kinds = MessageKind.of(contract, messages);
      for (int i = 0; i < kinds.size(); i++) {
        for (int j = i; j < kinds.size(); j++) {
          MessageKind one = kinds.get(i);
          MessageKind other = kinds.get(j);
          boolean single = i == j && one.messages().size() < 2;
          if (single || settled.contains(ids(one, other))) {
            continue;
          }
          if (asked == MOST_PAIRS || allowance.isSpent()) {
            return new Found(groups, OptionalInt.of(asked));
          }
          asked++;
          settled.add(ids(one, other));
          value(one, other)
              .ifPresent(value -> groups.add(group(value, one, other, kinds, settled)));
        }
      }
    }
    // The last pair may have been looked at in part.
    return new Found(groups, allowance.hasRefused() ? OptionalInt.of(asked) : OptionalInt.empty());
  }

  private static Set<String> ids(MessageKind one, MessageKind other) {
    return new HashSet<>(List.of(one.id(), other.id()));
  }

  private Optional<JsonNode> value(MessageKind one, MessageKind other) {
    return areSeparate(one, other) ? Optional.empty() : common(one.payload(), other.payload());
  }

  private boolean areSeparate(MessageKind one, MessageKind other) {
    return !one.contentType().equals(other.contentType())
        || (one.headers().isPresent()
            && other.headers().isPresent()
            && outcome(one.headers().get(), other.headers().get()) instanceof Outcome.None);
  }

  private Optional<JsonNode> common(WrittenSchema one, WrittenSchema other) {
    return common.computeIfAbsent(
        new HashSet<>(List.of(one.id(), other.id())),
        ids ->
            outcome(one, other) instanceof Outcome.Found found
                ? Optional.of(found.value())
                : Optional.empty());
  }

  private Outcome outcome(WrittenSchema one, WrittenSchema other) {
    return inclusion.common(
        one.equals(other) ? List.of(closed(one)) : List.of(closed(one), closed(other)));
  }

  private SideSchema closed(WrittenSchema schema) {
    return new SideSchema(
        new Side(contract.documents(), validator, schema.dialect(), true), schema.place());
  }

  /** All that can be this value is said at once, and not again in pairs. */
  private Group group(
      JsonNode value,
      MessageKind one,
      MessageKind other,
      List<MessageKind> kinds,
      Set<Set<String>> settled) {
    List<MessageKind> alike = new ArrayList<>(List.of(one));
    Stream.concat(Stream.of(other), kinds.stream())
        .filter(kind -> !alike.contains(kind))
        .filter(kind -> alike.stream().noneMatch(member -> areSeparate(member, kind)))
        .filter(kind -> accepts(kind, value))
        .forEach(alike::add);
    alike.sort(Comparator.comparingInt(kinds::indexOf));
    alike.forEach(a -> alike.forEach(b -> settled.add(ids(a, b))));
    List<Message> messages = alike.stream().flatMap(kind -> kind.messages().stream()).toList();
    return new Group(messages, isSame(messages), value);
  }

  private boolean accepts(MessageKind kind, JsonNode value) {
    try {
      return closed(kind.payload()).accepts(value);
    } catch (UnsupportedOperationException e) {
      return false;
    }
  }

  private boolean isSame(List<Message> messages) {
    if (meaning.isEmpty()) {
      meaning = Optional.of(SameMeaning.of(contract, contract));
    }
    SameMeaning known = meaning.get();
    Message first = messages.get(0);
    return messages.stream()
        .allMatch(
            message ->
                message.payload().equals(first.payload())
                    || known.is(first.payload().orElseThrow(), message.payload().orElseThrow()));
  }
}
