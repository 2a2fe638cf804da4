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
    Optional<Texts> document = skeleton.read(root, SkeletonObject.ROOT_3);
    Optional<Texts> info =
        root.member("info").flatMap(place -> skeleton.read(place, SkeletonObject.INFO_3));
    return new Header(
        info.flatMap(texts -> texts.text("title")),
        info.flatMap(texts -> texts.text("version")),
        document.flatMap(texts -> texts.text("defaultContentType")));
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
      context.resolve(entry).flatMap(place -> operation(entry, place)).ifPresent(operations::add);
    }
    operations.forEach(OperationParts::operate);
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
    Optional<Direction> direction =
        skeleton
            .read(operation, SkeletonObject.OPERATION_3)
            .flatMap(texts -> texts.text("action"))
            .map(action -> Direction.valueOf(action.toUpperCase(Locale.ROOT)));
    Optional<ChannelParts> channel = operation.member("channel").flatMap(this::channel);
    return direction.isEmpty() || channel.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OperationParts(
                operation,
                entry.key(),
                direction.get(),
                channel.get(),
                messages(operation, channel.get()),
                operation.member("reply").flatMap(context::resolve).map(this::reply)));
  }

  private ReplyParts reply(Place reply) {
    Optional<ChannelParts> channel = reply.member("channel").flatMap(this::channel);
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
        Optional.of(reference).filter(r -> References.isReference(r.node())).flatMap(context::step);
    Optional<ChannelParts> channel = target.map(place -> channels.get(place.id()));
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
          Optional.of(reference)
              .filter(r -> References.isReference(r.node()))
              .flatMap(context::resolve)
              .filter(place -> place.node().isObject());
      if (target.isPresent() && channel.has(target.get())) {
        messages.add(target.get());
      } else if (target.isPresent()) {
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
