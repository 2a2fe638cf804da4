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
 * publish} is what others may publish to the application, {@code subscribe} is what it sends;
 * unless the caller knows that the document means it the other way round.
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
  private final Direction publishMeans;
  private final List<OperationParts> operations = new ArrayList<>();

  AsyncApi2Reader(LoadContext context, Direction publishMeans) {
    this.context = context;
    this.publishMeans = publishMeans;
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
        ChannelParts parts = new ChannelParts(entry, item.get(), entry.key());
        operation(parts, item.get(), "publish", publishMeans);
        operation(parts, item.get(), "subscribe", publishMeans.opposite());
        channels.add(parts);
      }
    }
    operations.forEach(OperationParts::operate);
    return channels;
  }

  private void operation(ChannelParts parts, Place item, String key, Direction direction) {
    Optional<Place> found = item.member(key);
    Optional<Operation> bound =
        found.flatMap(place -> skeleton.bind(place, Operation.class, OPERATION));
    if (found.isEmpty() || bound.isEmpty()) {
      return;
    }
    String id =
        Optional.ofNullable(bound.get().getOperationId()).orElse(parts.place().key() + ' ' + key);
    List<Place> messages = new ArrayList<>();
    for (Place entry : messages(found.get())) {
      Optional<Place> target = context.resolve(entry).filter(place -> place.node().isObject());
      target.ifPresent(
          message -> {
            message(parts, entry, message, id);
            messages.add(message);
          });
    }
    operations.add(
        new OperationParts(
            found.get(), id, direction, parts, Optional.of(messages), Optional.empty()));
  }

  @Override
  public List<OperationParts> operations() {
    return List.copyOf(operations);
  }

  private List<Place> messages(Place operation) {
    Optional<Place> message = operation.member("message");
    Optional<Place> target = message.flatMap(context::resolve);
    return target.isPresent() && target.get().member("oneOf").isPresent()
        ? context.items(target.get(), "oneOf")
        : message.stream().toList();
  }

  private void message(ChannelParts parts, Place entry, Place target, String fallback) {
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
  }
}
