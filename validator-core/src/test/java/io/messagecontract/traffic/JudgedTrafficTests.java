package io.messagecontract.traffic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Session;
import io.messagecontract.contract.MessageId;
import io.messagecontract.document.Position;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.RuleId;
import io.messagecontract.finding.Severity;
import io.messagecontract.report.JudgedMessages;
import io.messagecontract.report.ReportException;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.report.TrafficJson;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JudgedTrafficTests {

  private static final MessageValidator VALIDATOR = new MessageValidator(Session.contract());
  private static final List<String> MESSAGES =
      List.of(
          "{\"name\":\"OnSessionEnded\"}",
          "{\"name\":\"OnSessionEnded\",\"id\":{}}",
          "{\"name\":\"OnSessionEnded\",\"version\":\"1\"}",
          "{\"name\":\"onPartyCreated\"}",
          "{\"name\":\"Gone\"}",
          "{");

  @Test
  void mergesPartsOfOtherProcessesToTheSameAsOneMessageAfterTheOther() throws Exception {
    Random random = new Random(11);
    for (int round = 0; round < 10; round++) {
      JudgedTraffic whole = new JudgedTraffic();
      JudgedTraffic merged = new JudgedTraffic();
      for (int part = random.nextInt(5); part >= 0; part--) {
        JudgedTraffic some = new JudgedTraffic();
        for (int i = random.nextInt(900); i > 0; i--) {
          ValidationResult result = judge(MESSAGES.get(random.nextInt(MESSAGES.size())), i);
          whole.add(result);
          some.add(result);
        }
        merged.add(travelled(some));
      }
      assertThat(result(merged, TrafficTerms.DEFAULT))
          .as("round %d", round)
          .isEqualTo(result(whole, TrafficTerms.DEFAULT));
      assertThat(json(merged)).isEqualTo(json(whole));
    }
  }

  @Test
  void countsMessagesInTheOrderOfTheContract() {
    JudgedTraffic judged = judged(4, 3, 0, 1, 0);
    assertThat(judged.messages()).isEqualTo(5);
    assertThat(judged.valid()).isEqualTo(3);
    assertThat(judged.rejected()).isEqualTo(2);
    assertThat(judged.unknown()).isEqualTo(1);
    assertThat(result(judged, TrafficTerms.DEFAULT).report().judged())
        .extracting(JudgedMessages::message)
        .containsExactly(
            Optional.of(new MessageId("session", "onPartyCreated")),
            Optional.of(new MessageId("sessionEvent", "OnSessionEnded")),
            Optional.empty());
  }

  @Test
  void weighsFindingsOnTheWayOut() {
    Map<RuleId, Severity> severities = Map.of(new RuleId("type"), Severity.INFO);
    TrafficResult result =
        result(judged(1, 4), new TrafficTerms(severities, BigDecimal.valueOf(50)));
    assertThat(result.counts())
        .containsEntry(new RuleId("type"), Map.of(Severity.INFO, 1))
        .containsEntry(new RuleId("unknown-message"), Map.of(Severity.WARNING, 1));
    assertThat(result.report().findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING, Severity.INFO);
    assertThat(result.areUnknownAllowed()).isTrue();
    assertThat(result(judged(1, 4), TrafficTerms.DEFAULT).areUnknownAllowed()).isFalse();
  }

  @Test
  void listsWhatIsWrongBesideMessages() {
    JudgedTraffic judged = judged(0);
    judged.add(Finding.error("invalid-json", Location.of("a"), "Text."));
    TrafficResult result = result(judged, TrafficTerms.DEFAULT);
    assertThat(result.report().findings()).hasSize(1);
    assertThat(result.report().counts())
        .containsEntry("files", 1)
        .containsEntry("rejected", 0)
        .containsEntry("findings", 1);
  }

  @Test
  void stopsCountingWhereNumbersEnd() throws Exception {
    String most = json(judged(0)).replace("\"valid\" : 1", "\"valid\" : " + Integer.MAX_VALUE);
    JudgedTraffic judged = JudgedTraffic.of(TrafficJson.read(most.getBytes(UTF_8), "part.json"));
    judged.add(judged(0, 1));
    assertThat(judged.valid()).isEqualTo(Integer.MAX_VALUE);
    assertThat(judged.messages()).isEqualTo(Integer.MAX_VALUE);
    assertThat(judged.rejected()).isEqualTo(1);
  }

  private static JudgedTraffic judged(int... messages) {
    JudgedTraffic judged = new JudgedTraffic();
    for (int message : messages) {
      judged.add(judge(MESSAGES.get(message), 1));
    }
    return judged;
  }

  private static ValidationResult judge(String message, int number) {
    return VALIDATOR.validate(
        Target.any(), RawMessage.of(message).at("topic-0@" + number, Position.START));
  }

  private static JudgedTraffic travelled(JudgedTraffic judged) throws ReportException {
    return JudgedTraffic.of(TrafficJson.read(json(judged).getBytes(UTF_8), "part.json"));
  }

  private static String json(JudgedTraffic judged) {
    return TrafficJson.of(judged.part(new TreeMap<>(Map.of("part", "1"))));
  }

  private static TrafficResult result(JudgedTraffic judged, TrafficTerms terms) {
    return judged.result(
        Session.contract(), new ReportedContract("asyncapi.yaml"), Map.of("files", 1), terms);
  }
}
