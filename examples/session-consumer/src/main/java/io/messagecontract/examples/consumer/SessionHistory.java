package io.messagecontract.examples.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What has happened, by session. */
@Component
final class SessionHistory {

  private final Map<String, List<Entry>> entries = new ConcurrentHashMap<>();

  /** Something that has happened to a session, and who was told. */
  record Entry(String event, String text, List<String> receivers) {}

  void add(String session, Entry entry) {
    entries.merge(
        session,
        List.of(entry),
        (before, more) -> {
          List<Entry> all = new ArrayList<>(before);
          all.addAll(more);
          return List.copyOf(all);
        });
  }

  List<Entry> of(String session) {
    return entries.getOrDefault(session, List.of());
  }
}
