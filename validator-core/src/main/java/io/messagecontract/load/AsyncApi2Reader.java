package io.messagecontract.load;

import io.messagecontract.contract.Direction;
import io.messagecontract.document.Place;
import io.messagecontract.load.Skeleton.Texts;
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
    Optional<Texts> document = skeleton.read(root, SkeletonObject.ROOT_2);
    Optional<Texts> info =
        root.member("info").flatMap(place -> skeleton.read(place, SkeletonObject.INFO_2));
    return new Header(
        info.flatMap(texts -> texts.text("title")),
        info.flatMap(texts -> texts.text("version")),
        document.flatMap(texts -> texts.text("defaultContentType")));
  }

  @Override
  public List<ChannelParts> channels(Place root) {
    List<ChannelParts> channels = new ArrayList<>();
    for (Place entry : context.members(root, "channels")) {
      Optional<Place> item = context.resolve(entry);
      if (item.isPresent() && skeleton.read(item.get(), SkeletonObject.CHANNEL_2).isPresent()) {
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
    Optional<Texts> bound =
        found.flatMap(place -> skeleton.read(place, SkeletonObject.OPERATION_2));
    if (found.isEmpty() || bound.isEmpty()) {
      return;
    }
    String id = bound.get().text("operationId").orElse(parts.place().key() + ' ' + key);
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
    Optional<Texts> bound = skeleton.read(target, SkeletonObject.MESSAGE_2);
    if (bound.isEmpty()) {
      return;
    }
    Set<String> names = new LinkedHashSet<>();
    bound.get().text("name").ifPresent(names::add);
    bound.get().text("messageId").ifPresent(names::add);
    if (!target.id().equals(entry.id()) && !target.key().isEmpty()) {
      names.add(target.key());
    }
    names.add(fallback);
    Optional<String> contentType = bound.get().text("contentType");
    parts.add(target, names.iterator().next(), names, contentType);
  }
}
