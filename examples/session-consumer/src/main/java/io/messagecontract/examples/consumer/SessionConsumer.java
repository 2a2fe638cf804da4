package io.messagecontract.examples.consumer;

import io.messagecontract.kafka.DeadLetters;
import io.messagecontract.kafka.InvalidMessageException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** The service: its start, and what becomes of records that it cannot take. */
@SpringBootApplication(proxyBeanMethods = false)
class SessionConsumer {

  public static void main(String[] arguments) {
    SpringApplication.run(SessionConsumer.class, arguments);
  }

  /** What breaks the contract goes there at once; what the listener fails on is tried again. */
  @Bean
  DefaultErrorHandler deadLetters(KafkaTemplate<String, byte[]> kafka) {
    DeadLetterPublishingRecoverer recoverer = new DeadLetterPublishingRecoverer(kafka);
    recoverer.setHeadersFunction((record, failure) -> findings(failure));
    return new DefaultErrorHandler(recoverer, new FixedBackOff(100, 2));
  }

  private static Headers findings(Exception failure) {
    Headers headers = new RecordHeaders();
    if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof InvalidMessageException e) {
      headers.add(DeadLetters.FINDINGS_HEADER, e.report());
    }
    return headers;
  }
}
