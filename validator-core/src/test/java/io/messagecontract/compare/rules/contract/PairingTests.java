package io.messagecontract.compare.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.compare.rules.contract.ContractPair.MessagePair;
import io.messagecontract.contract.Channel;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of two contracts is taken for one. */
class PairingTests {

  private static final String TEXT = "{payload: {type: string}}";
  private static final String NUMBER = "{payload: {type: integer}}";

  @TempDir Path folder;

  private ContractPair pair(String before, String after) {
    return ContractPair.of(load(before), load(after));
  }

  private Contract load(String document) {
    String head = "asyncapi: 3.0.0\ninfo: {title: Orders, version: 1.0.0}\n";
    try {
      return ContractLoader.load(
          Files.writeString(folder.resolve("asyncapi.yaml"), head + document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> channels(String before, String after) {
    return pair(channels(before), channels(after)).channels().stream()
        .map(pair -> key(pair.before()) + " > " + key(pair.after()))
        .toList();
  }

  private static String channels(String channels) {
    return "channels: {" + channels + "}";
  }

  private static String key(Optional<Channel> channel) {
    return channel.map(Channel::key).orElse("-");
  }

  private List<String> messages(String before, String after) {
    String at = "channels: {c: {address: x, messages: {";
    return messages(pair(at + before + "}}}", at + after + "}}}"));
  }

  private static List<String> messages(ContractPair pair) {
    return pair.channels().get(0).messages().stream().map(PairingTests::text).toList();
  }

  private static String text(MessagePair pair) {
    return name(pair.before()) + " > " + name(pair.after());
  }

  private static String name(Optional<Message> message) {
    return message.map(found -> found.id().name()).orElse("-");
  }

  private static String channel(String key, String address, String messages) {
    return key + ": {address: '" + address + "', messages: {" + messages + "}}";
  }

  private static String withParameters(String key, String address, String messages, String names) {
    return key
        + ": {address: '"
        + address
        + "', parameters: {"
        + names
        + "}, messages: {"
        + messages
        + "}}";
  }

  @Test
  void theSameAddressGoesBeforeOneThatOnlyCallsItsParametersOtherwise() {
    String byId = withParameters("a", "orders/{id}", "m: " + TEXT, "id: {}");
    String byKey = withParameters("b", "orders/{key}", "m: " + TEXT, "key: {}");
    assertThat(channels(byId + ", " + byKey, byKey + ", " + byId))
        .containsExactly("a > a", "b > b");
    assertThat(channels(byId, byKey)).containsExactly("a > b");
  }

  @Test
  void anotherAddressIsRecognisedByKeyThoughMessagesHaveChanged() {
    assertThat(
            channels(
                channel("orders", "v1", "m: " + TEXT),
                channel("other", "v3", "n: " + TEXT)
                    + ", "
                    + channel("orders", "v2", "m: " + NUMBER)))
        .containsExactly("orders > orders", "- > other");
    assertThat(channels(channel("c", "v1", ""), channel("c", "v2", ""))).containsExactly("c > c");
  }

  @Test
  void aKeyThatIsUsedForSomethingElseIsAnotherChannel() {
    assertThat(channels(channel("c", "v1", "m: " + TEXT), channel("c", "v2", "n: " + NUMBER)))
        .containsExactly("c > -", "- > c");
    assertThat(channels(channel("c", "v1", ""), channel("c", "v2", "n: " + NUMBER)))
        .containsExactly("c > -", "- > c");
  }

  @Test
  void anAddressWithOneMoreParameterIsTheSameChannelThoughMessagesHaveChanged() {
    String plain = channel("a", "orders", "m: " + TEXT);
    String byRegion = withParameters("b", "orders/{region}", "m: " + NUMBER, "region: {}");
    String others = withParameters("b", "orders/{region}", "n: " + NUMBER, "region: {}");
    assertThat(channels(plain, byRegion)).containsExactly("a > b");
    assertThat(channels(byRegion, plain)).containsExactly("b > a");
    assertThat(channels(plain, others)).containsExactly("a > -", "- > b");
  }

  @Test
  void messagesAreOneByName() {
    assertThat(messages("a: " + TEXT + ", b: " + TEXT, "b: " + NUMBER + ", a: " + NUMBER))
        .containsExactly("a > a", "b > b");
  }

  @Test
  void aMessageIsRenamedOnlyIfNoOtherOneIsLikeIt() {
    assertThat(messages("a: " + TEXT, "b: " + TEXT)).containsExactly("a > b");
    assertThat(messages("a: " + TEXT, "b: " + TEXT + ", c: " + TEXT))
        .containsExactly("a > -", "- > b", "- > c");
    assertThat(messages("a: " + TEXT + ", b: " + TEXT, "c: " + TEXT))
        .containsExactly("a > -", "b > -", "- > c");
  }

  @Test
  void aMessageThatChannelsOfOneAddressRepeatIsTheSameEachTime() {
    String twice = channel("c", "x", "m: " + TEXT) + ", " + channel("d", "x", "m: " + TEXT);
    String once = channel("c", "x", "m: " + TEXT);
    assertThat(messages(pair(channels(twice), channels(once)))).containsExactly("m > m", "m > m");
    assertThat(messages(pair(channels(once), channels(twice)))).containsExactly("m > m", "m > m");
    String another = channel("c", "x", "m: " + TEXT) + ", " + channel("d", "x", "m: " + NUMBER);
    assertThat(messages(pair(channels(another), channels(once)))).containsExactly("m > m", "m > -");
  }

  @Test
  void operationsAreOneByIdThenByMessagesThenAsTheOnlyOnes() {
    String operations =
        "channels: {c: {address: x, messages: {m: %s, n: %s}}}\noperations: {%%s}"
            .formatted(TEXT, NUMBER);
    String m =
        "{action: send, channel: {$ref: '#/channels/c'}, messages: [{$ref: '#/channels/c/messages/m'}]}";
    String n = m.replace("messages/m", "messages/n");
    String receiving = m.replace("send", "receive");

    assertThat(
            operations(
                operations.formatted("a: " + m + ", b: " + n),
                operations.formatted("b: " + m + ", a: " + n)))
        .containsExactly("a > a", "b > b");
    assertThat(
            operations(
                operations.formatted("a: " + m + ", b: " + n),
                operations.formatted("c: " + n + ", d: " + m)))
        .containsExactly("a > d", "b > c");
    assertThat(operations(operations.formatted("a: " + m), operations.formatted("b: " + n)))
        .containsExactly("a > b");
    assertThat(operations(operations.formatted("a: " + m), operations.formatted("b: " + receiving)))
        .isEmpty();
  }

  private List<String> operations(String before, String after) {
    return pair(before, after).operations().stream()
        .map(pair -> pair.before().id() + " > " + pair.after().id())
        .toList();
  }
}
