package io.messagecontract.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Direction;
import io.messagecontract.contract.SchemaPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a contract is once traits are merged; what is read of them is in {@code cases}. */
class TraitsTests {

  @TempDir private Path folder;

  private Contract contract(String document) throws IOException {
    return ContractLoader.load(Files.writeString(folder.resolve("asyncapi.yaml"), document));
  }

  private static List<String> places(Contract contract, String... pointers) {
    String path = contract.messages().get(0).headers().orElseThrow().path();
    return List.of(pointers).stream()
        .map(p -> "/channels/orders/messages/placed/headers" + p)
        .map(pointer -> contract.locate(path, pointer).toString())
        .toList();
  }

  @Test
  void findsMergedHeadersWhereTheyAreWritten() throws IOException {
    Contract contract =
        contract(
            """
            asyncapi: 3.0.0
            info: { title: Orders, version: '1' }
            channels:
              orders:
                messages:
                  placed:
                    payload: true
                    headers:
                      properties:
                        own: { type: string }
                        both: { maxLength: 10 }
                    traits:
                      - headers:
                          type: object
                          properties:
                            both: { type: string }
                            trait: { type: string }
                      - $ref: more.yaml
            """,
            "headers: { properties: { more: { type: string } } }");

    assertThat(
            places(
                contract,
                "",
                "/type",
                "/properties/own/type",
                "/properties/both/maxLength",
                "/properties/both/type",
                "/properties/trait/type",
                "/properties/more/type"))
        .containsExactly(
            "asyncapi.yaml:8:9",
            "asyncapi.yaml:14:21",
            "asyncapi.yaml:10:26",
            "asyncapi.yaml:11:32",
            "asyncapi.yaml:16:31",
            "asyncapi.yaml:17:32",
            "asyncapi.yaml:18:13");
  }

  private Contract contract(String document, String more) throws IOException {
    Files.writeString(folder.resolve("more.yaml"), more);
    return contract(document);
  }

  @Test
  void leadsToWhatWasMerged() throws IOException {
    Contract contract =
        contract(
            """
            asyncapi: 2.6.0
            info: { title: Orders, version: '1' }
            channels:
              orders:
                publish:
                  message:
                    # Followed before the merge and after it.
                    payload: { $ref: '#/components/messages/paid/headers' }
              paid:
                publish:
                  message: { $ref: '#/components/messages/paid' }
            components:
              messages:
                paid:
                  headers: { type: object, properties: { own: { type: string } } }
                  payload: { type: object }
                  traits:
                    - headers: { properties: { trait: { type: string } } }
            """);
    SchemaPlace payload = contract.messages().get(0).payload().orElseThrow();

    assertThat(payload.pointer()).isEqualTo("/components/messages/paid/headers");
    assertThat(contract.documents().loaded(payload.path()).root().at(payload.pointer()))
        .hasToString(
            "{\"type\":\"object\",\"properties\":{\"own\":{\"type\":\"string\"},"
                + "\"trait\":{\"type\":\"string\"}}}");
  }

  @Test
  void meansTheSameAsWrittenOut() throws IOException {
    String document =
        """
        asyncapi: 3.0.0
        info: { title: Orders, version: '1' }
        channels:
          orders:
            messages:
              placed: { payload: { type: object }, %s }
        """;
    Contract merged =
        contract(
            document.formatted(
                "traits: [ { headers: { $ref: 'more.yaml#/a' } }, { contentType: text/plain } ]"),
            "{ a: { properties: { b: { $ref: '#/b' } } }, b: { type: string, $id: 'urn:b' } }");

    assertThat(merged)
        .isEqualTo(
            contract(
                document.formatted(
                    "contentType: text/plain, headers: { properties: { b: { type: string } } }")));
  }

  @Test
  void refusesHeadersThatTraitsMakeUnsound() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("asyncapi.yaml"),
            """
            asyncapi: 3.0.0
            info: { title: Orders, version: '1' }
            channels:
              orders:
                messages:
                  placed:
                    payload: true
                    traits:
                      - headers:
                          type: object
                          properties: { id: { type: strin } }
            """);
    LoadResult result = ContractLoader.read(file, folder, LoadSettings.DEFAULT);

    assertThat(result.findings())
        .extracting(finding -> finding.location().toString())
        .containsOnly("asyncapi.yaml:11:41");
  }

  @Test
  void asksNothingAboutPublishOnceItsMeaningIsSaid() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("asyncapi.yaml"),
            """
            asyncapi: 2.6.0
            info: { title: Orders, version: '1' }
            channels:
              orders:
                publish:
                  operationId: sendOrder
                  message: { payload: true }
            """);

    assertThat(ContractLoader.read(file, folder, LoadSettings.DEFAULT).findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("turned-operations");
    LoadSettings turned = LoadSettings.DEFAULT.publishMeans(Direction.SEND);
    LoadResult result = ContractLoader.read(file, folder, turned);
    assertThat(result.findings()).isEmpty();
    assertThat(result.contract().messages().get(0).directions()).containsExactly(Direction.SEND);
  }
}
