package io.messagecontract.load;

import com.asyncapi.v3._0_0.model.AsyncAPI;
import com.asyncapi.v3._0_0.model.channel.Channel;
import com.asyncapi.v3._0_0.model.channel.message.Message;
import com.asyncapi.v3._0_0.model.operation.Operation;
import io.messagecontract.contract.Direction;
import io.messagecontract.document.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads channels and operations of AsyncAPI 3. */
final class AsyncApi3Reader implements AsyncApiReader {

  private static final Set<String> ROOT = Set.of("asyncapi", "id", "info", "defaultContentType");
  private static final Set<String> CHANNEL = Set.of("address", "title", "summary", "description");
  private static final Set<String> OPERATION = Set.of("action", "title", "summary", "description");
  private static final Set<String> MESSAGE =
      Set.of("name", "title", "summary", "description", "contentType");

  private final LoadContext context;
  private final Skeleton skeleton;

  AsyncApi3Reader(LoadContext context) {
    this.context = context;
    this.skeleton = new Skeleton(context);
  }

  @Override
  public Optional<Header> header(Place root) {
    return skeleton
        .bind(AsyncApiReader.withInfo(root), AsyncAPI.class, ROOT)
        .map(
            document ->
                new Header(
                    Optional.ofNullable(document.getInfo().getTitle()),
                    Optional.ofNullable(document.getInfo().getVersion()),
                    Optional.ofNullable(document.getDefaultContentType())));
  }

  @Override
  public List<ChannelParts> channels(Place root) {
    Map<String, ChannelParts> channels = new LinkedHashMap<>();
    for (Place entry : AsyncApiReader.members(context, root, "channels")) {
      context
          .resolve(entry)
          .flatMap(target -> channel(entry, target))
          .ifPresent(channel -> channels.put(entry.id(), channel));
    }
    for (Place entry : AsyncApiReader.members(context, root, "operations")) {
      context.resolve(entry).ifPresent(target -> operation(target, channels));
    }
    return List.copyOf(channels.values());
  }

  private Optional<ChannelParts> channel(Place entry, Place target) {
    Optional<Channel> bound = skeleton.bind(target, Channel.class, CHANNEL);
    if (bound.isEmpty()) {
      return Optional.empty();
    }
    String address = Optional.ofNullable(bound.get().getAddress()).orElse(entry.key());
    ChannelParts parts = new ChannelParts(entry, address);
    for (Place message : AsyncApiReader.members(context, target, "messages")) {
      context.resolve(message).ifPresent(place -> message(parts, message, place));
    }
    return Optional.of(parts);
  }

  private void message(ChannelParts parts, Place entry, Place target) {
    Optional<Message> bound = skeleton.bind(target, Message.class, MESSAGE);
    if (bound.isPresent()) {
      Set<String> otherNames = new LinkedHashSet<>(List.of(entry.key(), target.key()));
      String name = Optional.ofNullable(bound.get().getName()).orElse(entry.key());
      Optional<String> contentType = Optional.ofNullable(bound.get().getContentType());
      parts.add(target, name, otherNames, contentType);
    }
  }

  private void operation(Place operation, Map<String, ChannelParts> channels) {
    Optional<Operation> bound = skeleton.bind(operation, Operation.class, OPERATION);
    Optional<Place> reference = operation.member("channel");
    if (bound.isEmpty()) {
      return;
    }
    if (bound.get().getAction() == null || reference.isEmpty()) {
      context.report(
          "missing-field",
          operation,
          "The operation \"" + operation.key() + "\" needs an action and a channel.",
          "add \"action: send\" or \"action: receive\", and a $ref to the channel");
      return;
    }
    Direction direction = Direction.valueOf(bound.get().getAction().name());
    if (skeleton.reference(reference.get()).isPresent()) {
      channel(reference.get(), channels)
          .ifPresent(channel -> operate(operation, channel, direction));
    }
  }

  /** The reference must name a channel of this document, not merely something shaped like one. */
  private Optional<ChannelParts> channel(Place reference, Map<String, ChannelParts> channels) {
    Optional<Place> target = context.step(reference);
    Optional<ChannelParts> channel = target.map(place -> channels.get(place.id()));
    if (target.isPresent() && channel.isEmpty() && isLoaded(target.get())) {
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

  /** A channel that was refused has been reported; its operations need not be. */
  private static boolean isLoaded(Place target) {
    return !target.pointer().startsWith("/channels/");
  }

  private void operate(Place operation, ChannelParts channel, Direction direction) {
    Optional<Place> messages = operation.member("messages");
    if (messages.isEmpty()) {
      channel.operateAll(direction);
      return;
    }
    for (Place reference : messages.get().children()) {
      Optional<Place> target =
          skeleton.reference(reference).flatMap(ignored -> context.resolve(reference));
      if (target.isPresent() && !channel.operate(target.get(), direction)) {
        context.report(
            "broken-reference",
            reference,
            "The operation's message is none of its channel's messages.",
            "name one by \"#/channels/…/messages/…\"");
      }
    }
  }
}
