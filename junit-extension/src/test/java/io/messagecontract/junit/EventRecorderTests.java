package io.messagecontract.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.junit.Mappers.PartyBanned;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EventRecorderTests {

  private static final PartyBanned EVENT = new PartyBanned("u7");

  private final PublishedMessages published = SessionMessages.nothingPublished();

  @Test
  void recordsWhatTheMapperWrites() {
    published.through(new Mappers.Checked()::writeValueAsBytes).record(EVENT);
    published.through(new Mappers.Unchecked()::writeValueAsString).record("a", EVENT);
    published.through(new Mappers.Overloaded()::toJson).record("b", EVENT, Map.of("h", "1"));
    Mappers.Typed typed = new Mappers.Typed();
    published.through((PartyBanned event) -> typed.serialize("c", event)).record("c", EVENT);

    assertThat(published.texts()).hasSize(4).containsOnly(EVENT.json());
    assertThat(published.all())
        .extracting(PublishedMessage::channel)
        .containsExactly(Optional.empty(), Optional.of("a"), Optional.of("b"), Optional.of("c"));
    assertThat(published.all().get(2).headers()).isEqualTo(Map.of("h", "1"));
  }

  @Test
  void standsForTheClientOfABroker() {
    Consumer<Object> ofAll = published.through(new Mappers.Checked()::writeValueAsBytes)::record;
    Consumer<PartyBanned> ofOne = published.through(new Mappers.Overloaded()::toJson)::record;
    BiConsumer<String, Object> withTopic =
        published.through(new Mappers.Overloaded()::toJson)::record;
    BiConsumer<String, PartyBanned> typedWithTopic =
        published.through(new Mappers.Unchecked()::writeValueAsString)::record;
    ofAll.accept(EVENT);
    ofOne.accept(EVENT);
    withTopic.accept("a", EVENT);
    typedWithTopic.accept("b", EVENT);

    assertThat(published.texts()).hasSize(4).containsOnly(EVENT.json());
  }

  @Test
  void tellsTheClassThatCannotBeWrittenAndNotItsValues() {
    EventRecorder<Object> recorder = published.through(new Mappers.Checked()::writeValueAsBytes);

    assertThatThrownBy(() -> recorder.record(new Secret("p4ssw0rd")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The writer that through(…) was given cannot write a "
                + "io.messagecontract.junit.EventRecorderTests$Secret: java.io.IOException")
        .hasCauseInstanceOf(IOException.class);
    assertThatThrownBy(
            () ->
                published
                    .through(new Mappers.Unchecked()::writeValueAsString)
                    .record("a", new Secret("p4ssw0rd")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("EventRecorderTests$Secret: java.lang.IllegalStateException");
    assertThat(published.all()).isEmpty();
  }

  @Test
  void tellsWhatAWriterMakesThatIsNoMessage() {
    assertThatThrownBy(() -> published.through(event -> 5).record(EVENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The writer that through(…) was given makes of a "
                + "io.messagecontract.junit.Mappers$PartyBanned a java.lang.Integer: it has to"
                + " make a String or a byte[].");
    assertThatThrownBy(() -> published.through(event -> null).record(EVENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("$PartyBanned nothing: it has to make a String or a byte[].");
  }

  private record Secret(String password) {}
}
