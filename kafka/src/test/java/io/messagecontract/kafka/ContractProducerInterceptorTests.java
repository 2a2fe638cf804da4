package io.messagecontract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.finding.Finding;
import io.messagecontract.report.ReportException;
import io.messagecontract.report.ReportReader;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractProducerInterceptorTests {

  private static ContractProducerInterceptor<String, String> interceptor(String... more) {
    ContractProducerInterceptor<String, String> interceptor = new ContractProducerInterceptor<>();
    interceptor.configure(Orders.properties(more));
    return interceptor;
  }

  private static ProducerRecord<String, String> record(String value) {
    return new ProducerRecord<>("orders", 3, 1234L, "key", value, Orders.kind("OrderPlaced"));
  }

  @Test
  void leavesRecordsThatKeepTheContractAlone() {
    try (ContractProducerInterceptor<String, String> interceptor =
        interceptor("mode", "dead-letter")) {
      ProducerRecord<String, String> valid = record(Orders.VALID);
      ProducerRecord<String, String> tombstone = record(null);

      assertThat(interceptor.onSend(valid)).isSameAs(valid);
      assertThat(interceptor.onSend(tombstone)).isSameAs(tombstone);
      assertThat(Jmx.of("interceptor").getChecked()).isEqualTo(1);
    }
  }

  @Test
  void sendsTheOthersToTheDeadLetterTopicWithTheirFindings() throws ReportException {
    try (ContractProducerInterceptor<String, String> interceptor =
        interceptor("mode", "dead-letter")) {
      ProducerRecord<String, String> dead = interceptor.onSend(record(Orders.INVALID));

      assertThat(dead.topic()).isEqualTo("orders-dead-letter");
      assertThat(dead.partition()).isNull();
      assertThat(dead.timestamp()).isEqualTo(1234);
      assertThat(dead.key()).isEqualTo("key");
      assertThat(dead.value()).isEqualTo(Orders.INVALID);
      assertThat(dead.headers())
          .extracting(Header::key)
          .containsExactly("kind", "message-contract-topic", "message-contract-findings");
      assertThat(dead.headers().lastHeader("message-contract-topic").value())
          .asString(UTF_8)
          .isEqualTo("orders");
      byte[] findings = dead.headers().lastHeader("message-contract-findings").value();
      assertThat(new String(findings, UTF_8)).doesNotContain("secret");
      assertThat(ReportReader.read(findings, "header").findings())
          .extracting(Finding::subject)
          .containsExactly("OrderPlaced");
    }
  }

  @Test
  void keepsTheHeadersBounded() throws ReportException {
    try (ContractProducerInterceptor<String, String> interceptor =
        interceptor("mode", "dead-letter", "strictness", "strict", "dead.letter.topic", "dead")) {
      StringBuilder many = new StringBuilder("{\"id\": 1, \"note\": \"\"");
      for (int i = 0; i < 1_000; i++) {
        many.append(", \"x").append(i).append("\": 0");
      }
      ProducerRecord<String, String> dead = interceptor.onSend(record(many.append('}').toString()));

      assertThat(dead.topic()).isEqualTo("dead");
      byte[] findings = dead.headers().lastHeader("message-contract-findings").value();
      assertThat(ReportReader.read(findings, "header").findings()).hasSize(10);
      assertThat(findings).hasSizeLessThan(10_000);
    }
  }

  @Test
  void onlyWarnsInTheModeWarn() {
    try (ContractProducerInterceptor<String, String> interceptor = interceptor("mode", "warn")) {
      ProducerRecord<String, String> invalid = record(Orders.INVALID);

      assertThat(interceptor.onSend(invalid)).isSameAs(invalid);
      assertThat(Jmx.of("interceptor").getRejected()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ACME, 42, ",
    ", 42, ",
    "acme, 42, 'InvoiceSent, key'",
    "ACME, all, 'InvoiceSent, headers'",
    "ACME, , 'InvoiceSent, headers'",
  })
  void judgesHeadersAndKeysThatTheContractDocuments(String key, String tenant, String subject)
      throws ReportException {
    Headers headers = Orders.kind("InvoiceSent");
    if (tenant != null) {
      headers.add("tenant", tenant.getBytes(UTF_8));
    }
    ProducerRecord<String, String> sent =
        new ProducerRecord<>("invoices", null, key, "{}", headers);
    try (ContractProducerInterceptor<String, String> interceptor =
        interceptor("mode", "dead-letter")) {
      ProducerRecord<String, String> onItsWay = interceptor.onSend(sent);
      if (subject == null) {
        assertThat(onItsWay).isSameAs(sent);
      } else {
        assertThat(onItsWay.topic()).isEqualTo("invoices-dead-letter");
        byte[] findings = onItsWay.headers().lastHeader(DeadLetters.FINDINGS_HEADER).value();
        assertThat(ReportReader.read(findings, "header").findings())
            .extracting(Finding::subject)
            .containsExactly(subject);
      }
    }
  }
}
