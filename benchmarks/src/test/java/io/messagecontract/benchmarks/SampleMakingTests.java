package io.messagecontract.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleMakingTests {

  @ParameterizedTest
  @ValueSource(ints = {1, 40})
  void thePeerAcceptsAllSamples(int messages) throws IOException {
    SampleMaking making = new SampleMaking();
    making.messages = messages;
    making.prepare();

    assertThat(making.samples()).hasSizeGreaterThan(10 * messages);
    assertThat(making.networknt()).isEqualTo(making.samples().size());
    assertThat(making.tokens()).isGreaterThan(making.samples().size());
  }
}
