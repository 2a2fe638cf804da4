package io.messagecontract.compare.rules.contract;

import io.messagecontract.compare.rules.contract.ContractPair.CommonChannel;
import io.messagecontract.compare.rules.contract.ContractPair.CommonMessage;
import io.messagecontract.compare.rules.contract.ContractPair.OperationPair;
import io.messagecontract.contract.Message;
import io.messagecontract.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that has bindings, on both sides.
 *
 * @param kind what it is
 * @param subject what it is called
 * @param before its bindings as they were, JSON text by protocol
 * @param after its bindings as they are
 * @param judgedElsewhere fields that are compared as schemas, as protocol and field
 * @param messages the messages that it is about
 */
record BindingOwner(
    String kind,
    String subject,
    Map<String, String> before,
    Map<String, String> after,
    Set<String> judgedElsewhere,
    Location placeBefore,
    Location placeAfter,
    List<Message> messages) {

  static List<BindingOwner> all(ContractPair pair) {
    List<BindingOwner> all = new ArrayList<>();
    pair.commonChannels().forEach(channel -> all.add(of(channel)));
    pair.operations().forEach(operation -> all.add(of(pair, operation)));
    pair.commonMessages().forEach(message -> all.add(of(message)));
    return all;
  }

  private static BindingOwner of(CommonChannel channel) {
    return new BindingOwner(
        "channel",
        "channel " + channel.after().address(),
        channel.before().extras().bindings(),
        channel.after().extras().bindings(),
        Set.of(),
        channel.before().location(),
        channel.after().location(),
        channel.after().messages());
  }

  private static BindingOwner of(ContractPair pair, OperationPair operation) {
    return new BindingOwner(
        "operation",
        "operation " + operation.after().id(),
        operation.before().extras().bindings(),
        operation.after().extras().bindings(),
        Set.of(),
        operation.before().location(),
        operation.after().location(),
        operation.after().messages().stream()
            .flatMap(id -> pair.after().message(id).stream())
            .toList());
  }

  /** A key that is a schema is compared as one. */
  private static BindingOwner of(CommonMessage message) {
    boolean keyed = message.before().key().isPresent() || message.after().key().isPresent();
    return new BindingOwner(
        "message",
        message.after().id().toString(),
        message.before().extras().bindings(),
        message.after().extras().bindings(),
        keyed ? Set.of("kafka key") : Set.of(),
        message.before().location(),
        message.after().location(),
        List.of(message.after()));
  }
}
