package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.format.Format;
import com.networknt.schema.format.Formats;
import org.junit.jupiter.api.Test;

class FormatNamesTests {

  @Test
  void areThoseThatTheEngineKnows() {
    assertThat(Formats.DEFAULT.stream().map(Format::getName))
        .containsExactlyInAnyOrderElementsOf(FormatNames.ALL);
  }
}
