package io.messagecontract.examples.producer;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** A session of two users, as soon as the service is up: stands for a game server. */
@Component
final class PlayedSession implements ApplicationRunner {

  private final SessionPublisher publisher;

  PlayedSession(SessionPublisher publisher) {
    this.publisher = publisher;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    GameSession session = new GameSession("s-1", "arena", List.of("ada"));
    publisher.created(session, "ada");
    publisher.joined(session, "bob");
    publisher.kicked(session.with("bob"), "ada");
  }
}
