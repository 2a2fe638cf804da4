package io.messagecontract.load;

import com.asyncapi.v2._6_0.model.AsyncAPI;
import com.asyncapi.v2._6_0.model.channel.ChannelItem;
import com.asyncapi.v2._6_0.model.channel.message.Message;
import com.asyncapi.v2._6_0.model.channel.operation.Operation;
import com.asyncapi.v2._6_0.model.info.Info;
import io.messagecontract.contract.Direction;
import io.messagecontract.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads channels of AsyncAPI 2. There the operations are written from the other side: {@code
 * publish} is what others may publish to the application, {@code subscribe} is what it sends.
 */
final class AsyncApi2Reader implements AsyncApiReader {

  private static final Set<String> ROOT = Set.of("asyncapi", "id", "defaultContentType");
  private static final Set<String> INFO = Set.of("title", "version", "description");
  private static final Set<String> CHANNEL = Set.of("description");
  private static final Set<String> OPERATION = Set.of("operationId", "summary", "description");
  private static final Set<String> MESSAGE =
      Set.of("messageId", "name", "title", "summary", "description", "contentType", "schemaFormat");

  private final LoadContext context;
  private final Skeleton skeleton;

  AsyncApi2Reader(LoadContext context) {
    this.context = context;
    this.skeleton = new Skeleton(context);
  }

  @Override
  public Header header(Place root) {
    Optional<AsyncAPI> document = skeleton.bind(root, AsyncAPI.class, ROOT);
    Optional<Info> info =
        root.member("info").flatMap(place -> skeleton.bind(place, Info.class, INFO));
    return new Header(
        info.map(Info::getTitle),
        info.map(Info::getVersion),
        document.map(AsyncAPI::getDefaultContentType));
  }

  @Override
  public List<ChannelParts> channels(Place root) {
    List<ChannelParts> channels = new ArrayList<>();
    for (Place entry : context.members(root, "channels")) {
      Optional<Place> item = context.resolve(entry);
      if (item.isPresent() && skeleton.bind(item.get(), ChannelItem.class, CHANNEL).isPresent()) {
        ChannelParts parts = new ChannelParts(entry, entry.key());
        operation(parts, item.get(), "publish", Direction.RECEIVE);
        operation(parts, item.get(), "subscribe", Direction.SEND);
        channels.add(parts);
      }
    }
    return channels;
  }

  private void operation(ChannelParts parts, Place item, String key, Direction direction) {
    Optional<Place> found = item.member(key);
    Optional<Operation> bound =
        found.flatMap(place -> skeleton.bind(place, Operation.class, OPERATION));
    if (found.isEmpty() || bound.isEmpty()) {
      return;
    }
    String fallback =
        Optional.ofNullable(bound.get().getOperationId()).orElse(parts.place().key() + ' ' + key);
    for (Place message : messages(found.get())) {
      context
          .resolve(message)
          .ifPresent(target -> message(parts, message, target, direction, fallback));
    }
  }

  private List<Place> messages(Place operation) {
    Optional<Place> message = operation.member("message");
    Optional<Place> target = message.flatMap(context::resolve);
    return target.isPresent() && target.get().member("oneOf").isPresent()
        ? context.items(target.get(), "oneOf")
        : message.stream().toList();
  }

  private void message(
      ChannelParts parts, Place entry, Place target, Direction direction, String fallback) {
    Optional<Message> bound = skeleton.bind(target, Message.class, MESSAGE);
    if (bound.isEmpty()) {
      return;
    }
    Set<String> names = new LinkedHashSet<>();
    Optional.ofNullable(bound.get().getName()).ifPresent(names::add);
    Optional.ofNullable(bound.get().getMessageId()).ifPresent(names::add);
    if (!target.id().equals(entry.id()) && !target.key().isEmpty()) {
      names.add(target.key());
    }
    names.add(fallback);
    Optional<String> contentType = Optional.ofNullable(bound.get().getContentType());
    parts.add(target, names.iterator().next(), names, contentType);
    parts.operate(target, direction);
  }
}
