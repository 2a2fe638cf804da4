package io.messagecontract.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Session;
import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.verdict.Leftover;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LeftoversTests {

  @ParameterizedTest
  @EnumSource(Strictness.class)
  void theSessionContractLeavesNothing(Strictness strictness) {
    assertThat(new MessageValidator(Session.contract(), strictness).leftovers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"properties\": {\"a\": {\"anyOf\": [{\"contentEncoding\": \"base64\"}, true]}}"
            + " | /properties/a/anyOf/0 | the content of texts",
        "\"patternProperties\": {\"^a\": {\"contentMediaType\": \"application/json\"}}"
            + " | /patternProperties/^a | the content of texts",
        "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\","
            + " \"anyOf\": [{\"properties\": {\"a\": {}}}], \"unevaluatedProperties\": false"
            + " | `` | unevaluatedProperties beside branches that evaluate"
      })
  void areNamedWithPlaceAndReason(String keywords, String pointer, String reason) {
    List<Leftover> leftovers = new MessageValidator(contract(keywords)).leftovers();

    assertThat(leftovers).containsExactly(new Leftover("schema.json", pointer, reason));
  }

  @Test
  void nameWhatBranchesDocumentUnderStrict() {
    Contract contract = contract("\"oneOf\": [{\"properties\": {\"a\": {}}}]");

    assertThat(new MessageValidator(contract).leftovers()).isEmpty();
    assertThat(new MessageValidator(contract, Strictness.STRICT).leftovers())
        .containsExactly(new Leftover("schema.json", "", "what branches document, strictly"));
  }

  private static Contract contract(String keywords) {
    String schema = "{" + keywords + "}";
    String document =
        """
        {"asyncapi": "3.0.0", "info": {"title": "T", "version": "1"},
         "channels": {"c": {"messages": {"m": {"payload": {"$ref": "schema.json"}}}}}}
        """;
    return ContractLoader.read(
            (path, most) ->
                (path.equals("schema.json") ? schema : document).getBytes(StandardCharsets.UTF_8),
            "c.json",
            LoadSettings.DEFAULT)
        .contract();
  }
}
