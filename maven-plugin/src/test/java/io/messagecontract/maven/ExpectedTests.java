package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.schema.SessionNotificationEvents;
import io.messagecontract.validate.Target;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedTests {

  private final Contract contract =
      ContractLoader.load(SessionNotificationEvents.LOCATION, getClass().getClassLoader());

  @Test
  void leavesItToTheMessagesIfNothingIsSaid() throws Exception {
    assertThat(Expected.of(contract, null, null)).isEqualTo(Target.any());
  }

  @Test
  void takesChannelAndMessage() throws Exception {
    assertThat(Expected.of(contract, "sessionEvent", null))
        .isEqualTo(Target.channel("sessionEvent"));
    assertThat(Expected.of(contract, null, "PartyCreatedEvent"))
        .isEqualTo(Target.message("PartyCreatedEvent"));
  }

  @Test
  void guessesTheNamesThatWereMeant() {
    assertThatThrownBy(() -> Expected.of(contract, "sessionEvents", null))
        .hasMessageContaining("-Dmessage-contract.channel")
        .hasMessageContaining("did you mean \"sessionEvent\"");
    assertThatThrownBy(() -> Expected.of(contract, null, "PartyCreateEvent"))
        .hasMessageContaining("-Dmessage-contract.message")
        .hasMessageContaining("\"PartyCreatedEvent\"");
    assertThatThrownBy(() -> Expected.of(contract, "session", "PartyCreatedEvent"))
        .hasMessageContaining("no such message");
  }

  @Test
  void asksForAContractWithMessages(@TempDir Path folder) throws Exception {
    Contract empty =
        ContractLoader.load(Samples.contractWithoutMessages(folder.resolve("asyncapi.yaml")));
    assertThatThrownBy(() -> Expected.of(empty, null, null))
        .hasMessageContaining("without a message");
  }
}
