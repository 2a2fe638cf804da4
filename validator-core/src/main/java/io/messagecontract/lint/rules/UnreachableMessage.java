package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.document.Place;
import io.messagecontract.document.References;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A message stands among the components and no channel leads to it, so that it is no part of the
 * contract (AsyncAPI 2.6.0 and 3.0.0, "Components Object": components "will have no effect on the
 * API unless they are explicitly referenced").
 */
final class UnreachableMessage implements DocumentRule {

  /** Nothing in these leads to a message. */
  private static final Set<String> NO_MESSAGES = Set.of("payload", "headers", "examples");

  @Override
  public String id() {
    return "unreachable-message";
  }

  @Override
  public boolean concerns(AsyncApiDocument document, Set<String> keys) {
    return !unreached(document).isEmpty();
  }

  @Override
  public Stream<Finding> check(AsyncApiDocument document) {
    return unreached(document).stream().map(message -> unreachable(message, document));
  }

  private static List<Place> unreached(AsyncApiDocument document) {
    Optional<Place> channels = document.root().member("channels");
    if (channels.isEmpty() || channels.get().node().isEmpty()) {
      return List.of();
    }
    Set<String> reached = reached(channels.get(), document);
    List<Place> unreached = new ArrayList<>();
    for (Place message : components(document)) {
      if (!message.key().startsWith("x-") && !reached.contains(message.id())) {
        unreached.add(message);
      }
    }
    return unreached;
  }

  private static List<Place> components(AsyncApiDocument document) {
    Optional<Place> messages = Optional.of(document.root());
    for (String key : List.of("components", "messages")) {
      messages = messages.isPresent() ? messages.get().member(key) : messages;
      messages = messages.isPresent() ? document.resolve(messages.get()) : messages;
    }
    return messages.isPresent() ? messages.get().children() : List.of();
  }

  private Finding unreachable(Place message, AsyncApiDocument document) {
    return Finding.of(
            id(),
            Severity.WARNING,
            document.locate(message),
            "No channel leads to the message \"" + message.key() + "\": nothing of it is checked.")
        .hint("refer to it from a channel, or remove it");
  }

  private static Set<String> reached(Place start, AsyncApiDocument document) {
    Set<String> reached = new HashSet<>();
    Deque<Place> todo = new ArrayDeque<>();
    todo.add(start);
    while (!todo.isEmpty()) {
      Place place = todo.pop();
      if (reached.add(place.id())) {
        if (References.isReference(place.node())) {
          Optional<Place> target = document.step(place);
          if (target.isPresent()) {
            todo.push(target.get());
          }
        }
        for (Place child : place.children()) {
          if (child.node().isContainerNode() && !NO_MESSAGES.contains(child.key())) {
            todo.push(child);
          }
        }
      }
    }
    return reached;
  }
}
