package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.document.RawMessage;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.validate.Acceptance.Accepted;
import io.messagecontract.validate.Acceptance.Judged;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which messages are judged on the way, and which are left to those who explain. */
class AcceptanceTests {

  private static final String CONTRACT =
      """
      {"asyncapi": "3.0.0", "info": {"title": "T", "version": "1"}, %s
       "channels": {
         "c": {"messages": {
           "a": {"payload": {"properties": {"a": {"type": "string"}}, "required": ["a"]}},
           "b": {"payload": {"properties": {"a": {"type": "number"}}, "required": ["a"]}}}},
         "one": {"messages": {"single": {"payload": {"required": ["s"]}}}},
         "text": {"messages": {"plain": {"contentType": "text/plain"}}}}}
      """;
  private static final String NAMED = "\"x-message-name-location\": \"%s\",";
  private static final String NOBODY = "nobody";

  private static Contract contract(String location) {
    String named = location.equals("none") ? "" : NAMED.formatted(location);
    String text = CONTRACT.formatted(named);
    return ContractLoader.read(
            (path, most) -> text.getBytes(StandardCharsets.UTF_8), "c.json", LoadSettings.DEFAULT)
        .readable()
        .orElseThrow();
  }

  private static Acceptance acceptance(Contract contract) {
    return new Acceptance(
        contract, new SchemaValidator(contract.documents(), false).verdicts(), false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          $message.payload#/type   | any         | {"type": "a", "a": "x"}   | a yes
          $message.payload#/type   | any         | {"a": "x", "type": "a"}   | a yes
          $message.payload#/type   | any         | {"type": "b", "a": "x"}   | b no
          $message.payload#/type   | any         | {"type": "z", "a": "x"}   | nobody
          $message.payload#/type   | any         | {"type": 1, "a": "x"}     | nobody
          $message.payload#/type   | any         | {"a": "x"}                | nobody
          $message.payload#/type   | any         | {"type": "plain"}         | nobody
          $message.payload#/type   | channel c   | {"type": "b", "a": 1}     | b yes
          $message.payload#/type   | channel c   | {"type": "single", "s":1} | nobody
          $message.payload#/type   | channel one | {"s": 1}                  | single yes
          $message.payload#/type   | channel one | {"type": "a", "s": 1}     | nobody
          $message.payload#/type   | channel two | {"type": "a", "a": "x"}   | nobody
          $message.payload#/type   | message a   | {"type": "b", "a": "x"}   | a yes
          $message.payload#/type   | message z   | {"type": "a", "a": "x"}   | nobody
          $message.payload#/in/it  | any         | {"in": {"it": "b"},"a":1} | b yes
          $message.payload#/0      | any         | {"0": "a", "a": "x"}      | a yes
          $message.header#/kind    | any         | {"a": "x"}                | b no
          $message.header#/kind    | any         | {"a": 1}                  | b yes
          $message.header#/other   | any         | {"a": 1}                  | nobody
          none                     | any         | {"a": 1}                  | nobody
          none                     | channel c   | {"a": 1}                  | nobody
          none                     | channel one | {"s": 1}                  | single yes
          none                     | channel one | {}                        | single no
          none                     | channel text | {}                       | nobody
          none                     | message b   | {"a": 1}                  | b yes
          """)
  void judgesAtOnceWhereItIsSureWhichMessageItIs(
      String location, String target, String json, String expected) {
    RawMessage raw = RawMessage.of(json).withHeaders(Map.of("kind", "b"));
    Acceptance acceptance = acceptance(contract(location));

    for (int i = 0; i < 3; i++) {
      assertThat(said(acceptance.of(target(target), raw))).isEqualTo(expected);
    }
  }

  private static Target target(String words) {
    String name = words.substring(words.indexOf(' ') + 1);
    return words.startsWith("channel")
        ? Target.channel(name)
        : words.startsWith("message") ? Target.message(name) : Target.any();
  }

  private static String said(Judged judged) {
    return judged == null
        ? NOBODY
        : judged.message().message.id().name() + (judged.accepted() ? " yes" : " no");
  }

  @Test
  void whatIsSaidOfAMessageIsMadeOnce() {
    Contract contract = contract("none");
    Acceptance acceptance = acceptance(contract);
    Message message = contract.messages().get(0);

    assertThat(acceptance.accepted(message)).isNotNull().isSameAs(acceptance.accepted(message));
    assertThat(acceptance.accepted(contract.messages().get(3))).isNull();
  }

  @Test
  void anotherMessageIsExpectedAfterEachThatWasMet() {
    Contract contract = contract("$message.payload#/type");
    Acceptance acceptance = acceptance(contract);
    Candidates candidates = new Candidates(acceptance, contract.messages(), Optional.empty());
    Accepted one = acceptance.accepted(contract.messages().get(0));
    Accepted other = acceptance.accepted(contract.messages().get(1));
    assertThat(candidates.likely()).isNull();

    candidates.expect(Optional.of("a"), one);

    assertThat(candidates.likely()).isEqualTo(new Candidates.Likely("a", one));
    candidates.expect(Optional.of("b"), other);
    assertThat(candidates.likely()).isEqualTo(new Candidates.Likely("b", other));
  }

  @Test
  void kindsThatComeInTurnsAreMixedUntilOneKindComesAgainAndAgain() {
    Contract contract = contract("$message.payload#/type");
    Acceptance acceptance = acceptance(contract);
    Candidates candidates = new Candidates(acceptance, contract.messages(), Optional.empty());
    List<Message> kinds = contract.messages();

    for (int i = 0; i < 4; i++) {
      candidates.expect(Optional.of("a"), acceptance.accepted(kinds.get(i % 2)));
    }
    assertThat(candidates.areMixed()).isFalse();
    for (int i = 0; i < 20; i++) {
      candidates.expect(Optional.of("a"), acceptance.accepted(kinds.get(i % 2)));
      assertThat(candidates.areMixed()).isTrue();
    }
    for (int i = 0; i < 4; i++) {
      candidates.expect(Optional.of("b"), acceptance.accepted(kinds.get(1)));
    }
    assertThat(candidates.areMixed()).isFalse();
  }
}
