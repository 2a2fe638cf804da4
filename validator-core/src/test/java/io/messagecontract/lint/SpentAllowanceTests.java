package io.messagecontract.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Severity;
import io.messagecontract.inclusion.Allowance;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpentAllowanceTests {

  @TempDir Path folder;
  private Contract contract;

  @BeforeEach
  void load() throws IOException {
    contract =
        contract(
            """
            placed: {payload: {type: object, required: [id], minProperties: 1}}
            paid: {payload: {type: object, required: [sum], minProperties: 1}}
            gone: {payload: {type: integer, minimum: 2, maximum: 1}}
            """);
  }

  private Contract contract(String messages) throws IOException {
    String head = "asyncapi: 3.0.0\ninfo: {title: Orders, version: 1.0.0}\nchannels:\n";
    Path document =
        Files.writeString(
            folder.resolve("asyncapi.yaml"),
            head + "  orders:\n    messages:\n" + messages.indent(6));
    return ContractLoader.load(document);
  }

  @Test
  void aPairThatWasComparedInPartIsSaidToExist() throws IOException {
    Contract two =
        contract(
            """
            a: {headers: {type: object, required: [h]}, payload: {type: object, required: [x]}}
            b: {headers: {type: object, required: [i]}, payload: {type: object, required: [y]}}
            """);

    assertThat(new AmbiguousMessages(() -> new Allowance(1)).check(two))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void whatWasLookedIntoToItsEndIsNotSaidToBeCut() throws IOException {
    Contract one = contract("placed: {payload: {type: object, required: [id], minProperties: 1}}");

    assertThat(new UnsatisfiableSchema(() -> new Allowance(1)).check(one)).isEmpty();
  }

  @Test
  void schemasThatWereNotLookedIntoAreSaidToExist() {
    assertThat(new UnsatisfiableSchema(() -> new Allowance(1)).check(contract))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.message()).startsWith("The contract takes more steps than");
              assertThat(finding.hint()).isPresent();
            });
    assertThat(new UnsatisfiableSchema(Allowance::ofRule).check(contract))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void pairsThatWereNotComparedAreSaidToExist() {
    assertThat(new AmbiguousMessages(() -> new Allowance(1)).check(contract))
        .extracting(Finding::message)
        .containsExactly(
            "\"placed\" and \"paid\" cannot be told apart: {\"id\":\"0\",\"sum\":\"0\"} is both.",
            "Not all messages of the channel were compared, since that takes too long: pairs of"
                + " their schemas that were: 1.");
    assertThat(new AmbiguousMessages(Allowance::ofRule).check(contract)).hasSize(1);
  }
}
