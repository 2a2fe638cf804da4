package io.messagecontract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractSettingsTests {

  @AfterEach
  void nothingIsLeftOverJmx() {
    assertThat(Jmx.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mode          | loose           | say fail, warn, dead-letter, or sample:
          mode          | sample:0        | a share above 0 and up to 1
          mode          | sample:1.5      | a share above 0 and up to 1
          mode          | sample:NaN      | a share above 0 and up to 1
          mode          | sample:0.01d    | a share above 0 and up to 1
          mode          | dead-letter     | a (de)serializer cannot send a record elsewhere
          strictness    | very            | say documented or strict
          unavailable   | ignore          | say fail or pass
          channels      | orders          | say TOPIC=CHANNEL
          channels      | a=order         | the contract has no such channel; it has [invoices, orders, returns.{region}]
          channels      | a=orders,a=returns.{region} | the topic stands there twice: a
          dead.letter.topic | {topic}     | say another topic
          dead.letter.topic | {Topic}-x   | say another topic
          dead.letter.topic | my dead     | say another topic
          serializer    | io.messagecontract.kafka.ContractSerializer | name the class that turns values
          serialiser    | x               | There is no property message.contract.serialiser
          location      | nowhere.yaml    | the contract cannot be used
          location      | classpath:/io/messagecontract/kafka/broken.yaml | missing-field
          """)
  void refusesAMistakeAndSaysWhatToDo(String property, String value, String said) {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> Orders.serializer(property, value))
        .withMessageContaining(said);
  }

  @Test
  void refusesToGuessTheSerializerBehind() {
    Map<String, Object> properties = Orders.properties();
    properties.remove("message.contract.serializer");

    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> new ContractSerializer<String>().configure(properties, false))
        .withMessageContaining("message.contract.serializer");
  }

  @Test
  void refusesKeysAndAnInterceptorThatShouldFail() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> new ContractSerializer<String>().configure(Orders.properties(), true))
        .withMessageContaining("values");
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(
            () -> new ContractProducerInterceptor<String, String>().configure(Orders.properties()))
        .withMessageContaining("ContractSerializer can");
  }

  @Test
  void passesEverythingWithoutAContractIfItIsToldSo() {
    try (ContractSerializer<String> serializer =
        Orders.serializer("location", "nowhere.yaml", "unavailable", "pass")) {
      assertThat(serializer.serialize("orders", "anything")).asString(UTF_8).isEqualTo("anything");
      assertThat(Jmx.of("serializer").isContractLoaded()).isFalse();
      assertThat(Jmx.of("serializer").getPassed()).isEqualTo(1);
    }
  }

  @Test
  void countsByMessageOverJmxAlsoForClientsOfOneId() {
    try (ContractSerializer<String> first = Orders.serializer("mode", "warn");
        ContractSerializer<String> second = Orders.serializer("mode", "warn")) {
      first.serialize("orders", Orders.VALID);
      first.serialize("orders", Orders.INVALID);
      first.serialize("unknown", Orders.VALID);
      second.serialize("orders", null);

      assertThat(Jmx.all()).hasSize(2);
      ContractChecksMXBean counts = Jmx.of("serializer");
      assertThat(counts.isContractLoaded()).isTrue();
      assertThat(counts.getCheckedByMessage()).isEqualTo(Map.of("", 1L, "OrderPlaced", 2L));
      assertThat(counts.getRejectedByMessage()).isEqualTo(Map.of("", 1L, "OrderPlaced", 1L));
      assertThat(counts.getTombstones()).isZero();
    }
  }
}
