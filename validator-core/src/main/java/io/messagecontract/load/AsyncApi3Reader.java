package io.messagecontract.load;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.RuntimeExpression;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.load.OperationParts.ReplyParts;
import io.messagecontract.load.Skeleton.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads channels and operations of AsyncAPI 3. */
final class AsyncApi3Reader implements AsyncApiReader {

  private final LoadContext context;
  private final Skeleton skeleton;
  private final Map<String, ChannelParts> channels = new LinkedHashMap<>();
  private final Set<String> refused = new HashSet<>();
  private final List<OperationParts> operations = new ArrayList<>();

  AsyncApi3Reader(LoadContext context) {
    this.context = context;
    this.skeleton = new Skeleton(context);
  }

  @Override
  public Header header(Place root) {
    Texts document = skeleton.texts(Optional.of(root), SkeletonObject.ROOT_3);
    Texts info = skeleton.texts(root.member("info"), SkeletonObject.INFO_3);
    return new Header(
        info.text("title"), info.text("version"), document.text("defaultContentType"));
  }

  @Override
  public List<ChannelParts> channels(Place root) {
    for (Place entry : context.members(root, "channels")) {
      Optional<Place> target = context.resolve(entry);
      Optional<ChannelParts> channel =
          target.isPresent() ? channel(entry, target.get()) : Optional.empty();
      if (channel.isPresent()) {
        channels.put(entry.id(), channel.get());
      } else {
        refused.add(entry.id());
      }
    }
    for (Place entry : context.members(root, "operations")) {
      Optional<Place> target = context.resolve(entry);
      Optional<OperationParts> operation =
          target.isPresent() ? operation(entry, target.get()) : Optional.empty();
      if (operation.isPresent()) {
        operations.add(operation.get());
      }
    }
    for (OperationParts operation : operations) {
      operation.operate();
    }
    return List.copyOf(channels.values());
  }

  @Override
  public List<OperationParts> operations() {
    return List.copyOf(operations);
  }

  private Optional<ChannelParts> channel(Place entry, Place target) {
    Optional<Texts> bound = skeleton.read(target, SkeletonObject.CHANNEL_3);
    if (bound.isEmpty()) {
      return Optional.empty();
    }
    String address = bound.get().text("address").orElse(entry.key());
    ChannelParts parts = new ChannelParts(entry, target, address);
    for (Place message : context.members(target, "messages")) {
      Optional<Place> place = context.resolve(message);
      if (place.isPresent()) {
        message(parts, message, place.get());
      }
    }
    return Optional.of(parts);
  }

  private void message(ChannelParts parts, Place entry, Place target) {
    Optional<Texts> bound = skeleton.read(target, SkeletonObject.MESSAGE_3);
    if (bound.isPresent()) {
      Set<String> otherNames = new LinkedHashSet<>(List.of(entry.key(), target.key()));
      String name = bound.get().text("name").orElse(entry.key());
      Optional<String> contentType = bound.get().text("contentType");
      parts.add(target, name, otherNames, contentType);
    }
  }

  private Optional<OperationParts> operation(Place entry, Place operation) {
    Texts texts = skeleton.texts(Optional.of(operation), SkeletonObject.OPERATION_3);
    Optional<String> action = texts.text("action");
    Optional<ChannelParts> channel = channelOf(operation);
    if (action.isEmpty() || channel.isEmpty()) {
      return Optional.empty();
    }
    Optional<List<Place>> messages = messages(operation, channel.get());
    Optional<Place> reply = operation.member("reply");
    reply = reply.isPresent() ? context.resolve(reply.get()) : reply;
    return Optional.of(
        new OperationParts(
            operation,
            entry.key(),
            Direction.valueOf(action.get().toUpperCase(Locale.ROOT)),
            channel.get(),
            messages,
            reply.isPresent() ? Optional.of(reply(reply.get())) : Optional.empty()));
  }

  private Optional<ChannelParts> channelOf(Place holder) {
    Optional<Place> reference = holder.member("channel");
    return reference.isPresent() ? channel(reference.get()) : Optional.empty();
  }

  private ReplyParts reply(Place reply) {
    Optional<ChannelParts> channel = channelOf(reply);
    Optional<RuntimeExpression> address =
        reply
            .member("address")
            .flatMap(context::resolve)
            .flatMap(place -> MessageParts.text(place, "location"))
            .flatMap(RuntimeExpression::parse);
    return new ReplyParts(
        channel, address, channel.map(c -> messages(reply, c)).orElse(Optional.empty()));
  }

  /**
   * The reference must name a channel of this document, not merely something shaped like one. A
   * channel that was refused has been reported; its operations need not be.
   */
  private Optional<ChannelParts> channel(Place reference) {
    Optional<Place> target =
        References.isReference(reference.node()) ? context.step(reference) : Optional.empty();
    Optional<ChannelParts> channel =
        target.isPresent()
            ? Optional.ofNullable(channels.get(target.get().id()))
            : Optional.empty();
    if (target.isPresent() && channel.isEmpty() && !refused.contains(target.get().id())) {
      context.report(
          "broken-reference",
          reference,
          "The operation's channel \""
              + target.get().id()
              + "\" is none of the document's channels.",
          "name one by \"#/channels/…\"");
    }
    return channel;
  }

  /** Returns the messages that an operation or a reply names; nothing where it means all. */
  private Optional<List<Place>> messages(Place holder, ChannelParts channel) {
    if (holder.member("messages").isEmpty()) {
      return Optional.empty();
    }
    List<Place> messages = new ArrayList<>();
    for (Place reference : context.items(holder, "messages")) {
      Optional<Place> target =
          References.isReference(reference.node()) ? context.resolve(reference) : Optional.empty();
      if (target.isEmpty() || !target.get().node().isObject()) {
        continue;
      }
      if (channel.has(target.get())) {
        messages.add(target.get());
      } else {
        context.report(
            "broken-reference",
            reference,
            "The operation's message is none of its channel's messages.",
            "name one by \"#/channels/…/messages/…\"");
      }
    }
    return Optional.of(messages);
  }
}
