package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublishedMessagesTests {

  private final PublishedMessages published = SessionMessages.nothingPublished();

  @Test
  void keepsMessagesInTheOrderInWhichTheyWereRecorded() {
    published.record("ä");
    published.record("b".getBytes(StandardCharsets.UTF_8));
    published.record("orders", "c");
    published.record("orders", "d".getBytes(StandardCharsets.UTF_8));
    published.record("orders", "e", Map.of("type", "E"));
    published.record("orders", "f".getBytes(StandardCharsets.UTF_8), Map.of("type", "F"));

    assertThat(published.texts()).containsExactly("ä", "b", "c", "d", "e", "f");
    assertThat(published.all())
        .extracting(PublishedMessage::channel)
        .startsWith(Optional.empty(), Optional.empty(), Optional.of("orders"));
    assertThat(published.all())
        .extracting(PublishedMessage::headers)
        .endsWith(Map.of(), Map.of("type", "E"), Map.of("type", "F"));
  }

  @Test
  void keepsWhatWasPublishedThoughTheProducerReusesItsBuffers() {
    byte[] buffer = {'a'};
    Map<String, String> headers = new HashMap<>(Map.of("type", "A"));
    published.record("orders", buffer, headers);
    buffer[0] = 'b';
    headers.clear();
    published.all().get(0).bytes()[0] = 'c';

    assertThat(published.texts()).containsExactly("a");
    assertThat(published.all().get(0).headers()).isEqualTo(Map.of("type", "A"));
  }

  @Test
  void losesNothingWhenManyThreadsPublishAtOnce() throws Exception {
    int threads = 8;
    int each = 10_000;
    CyclicBarrier start = new CyclicBarrier(threads);
    Callable<Void> producer =
        () -> {
          start.await();
          IntStream.range(0, each).forEach(i -> published.record("a"));
          return null;
        };
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (Future<Void> done : pool.invokeAll(Collections.nCopies(threads, producer))) {
        done.get();
      }
    } finally {
      pool.shutdown();
    }

    assertThat(published.all())
        .extracting(PublishedMessage::place)
        .startsWith("published message 1", "published message 2")
        .endsWith("published message " + threads * each)
        .hasSize(threads * each)
        .doesNotHaveDuplicates();
  }

  @Test
  void givesWhatWasRecordedSoFar() {
    List<PublishedMessage> before = published.all();
    published.record("a");

    assertThat(before).isEmpty();
  }
}
