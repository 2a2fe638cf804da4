package io.messagecontract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContractComparator;
import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.lint.ContractLinter;
import io.messagecontract.load.LoadResult;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import java.util.List;

/** Contracts of one document: sound or not, everything that is said has a place and a way out. */
public final class ContractTexts {

  private ContractTexts() {}

  /** Reads one document, as JSON if it begins with a brace. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String name = bytes.length > 0 && bytes[0] == '{' ? "asyncapi.json" : "asyncapi.yaml";
    LoadResult read = Fuzzed.contract(name, bytes);
    List<Finding> findings = ContractLinter.findings(read);
    assertThat(findings)
        .allMatch(finding -> finding.location().position().isPresent())
        .allMatch(finding -> finding.hint().isPresent());
    if (Fuzzed.isThorough(bytes)) {
      Fuzzed.assertSayable(findings);
      LoadResult again = Fuzzed.contract(name, bytes);
      assertThat(ContractLinter.findings(again)).isEqualTo(findings);
      if (read.isSound()) {
        assertUsable(read.contract(), again.contract());
      }
    }
  }

  private static void assertUsable(Contract contract, Contract same) {
    assertThat(contract.digest()).isEqualTo(same.digest());
    Fuzzed.assertSayable(
        new MessageValidator(contract).validate(Target.any(), "{\"a\": 1}").findings());
    assertThat(
            new ContractComparator().compare(contract, same).findings(CompatibilityPolicy.DEFAULT))
        .isEmpty();
  }
}
