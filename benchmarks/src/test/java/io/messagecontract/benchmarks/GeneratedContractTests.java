package io.messagecontract.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.document.Limits;
import io.messagecontract.lint.ContractLinter;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadResult;
import io.messagecontract.load.LoadSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedContractTests {

  @TempDir Path folder;

  @Test
  void fortyMessagesLoadWithoutFindings() throws IOException {
    Path file = folder.resolve("asyncapi.yaml");
    Files.writeString(file, new GeneratedContract(40).yaml());

    LoadResult read = ContractLoader.read(file, folder, LoadSettings.DEFAULT);

    assertThat(ContractLinter.findings(read)).isEmpty();
    Contract contract = read.contract();
    assertThat(contract.channels()).hasSize(4);
    assertThat(contract.messages())
        .hasSize(40)
        .allSatisfy(message -> assertThat(message.examples()).hasSize(1))
        .extracting(Message::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void theLargestOneIsSmallEnoughToBeRead() {
    assertThat(new GeneratedContract(4_000).yaml().getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(Limits.DEFAULT.maxBytes());
  }
}
