package io.messagecontract.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTests {

  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("asyncapi.yaml"), text);
  }

  private Finding refusal(String text) throws IOException {
    Path document = write(text);
    InvalidContractException refusal =
        catchThrowableOfType(InvalidContractException.class, () -> ContractLoader.load(document));
    assertThat(refusal.findings()).hasSize(1);
    return refusal.findings().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.0.0",
        "2.1.0",
        "2.2.0",
        "2.3.0",
        "2.4.0",
        "2.5.0",
        "2.6.0",
        "2.6.17",
        "2.0.0-rc2"
      })
  void readsEveryVersionOf2Alike(String version) throws IOException {
    Path document =
        write(
            """
            asyncapi: '%s'
            info: { title: Orders, version: '1' }
            channels:
              orders:
                subscribe: { message: { name: OrderPlaced, payload: { type: object } } }
            """
                .formatted(version));

    assertThat(Shown.contract(ContractLoader.load(document)))
        .contains("OrderPlaced  [SEND]  application/json  asyncapi.yaml:5:27");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.0.0", "3.0.1", "3.1.0", "3.0.0-next-major-spec.1"})
  void readsEveryVersionOf3Alike(String version) throws IOException {
    Path document =
        write(
            """
            asyncapi: %s
            info: { title: Orders, version: '1' }
            channels: { orders: { messages: { OrderPlaced: { payload: true } } } }
            """
                .formatted(version));

    assertThat(Shown.contract(ContractLoader.load(document)))
        .contains("OrderPlaced  []  application/json  asyncapi.yaml:3:48");
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.0, 1.2.0",
    "2.7.0, 2.7.0",
    "3.2.0, 3.2.0",
    "4.0.0, 4.0.0",
    "2.0,   2.0",
    "2.0.0.0, 2.0.0.0",
    "v3.0.0, v3.0.0",
    "3,     3",
    "2.6,   2.6",
    "'',    ''",
    "true,  true"
  })
  void refusesEveryOtherVersion(String written, String named) throws IOException {
    Finding finding = refusal("asyncapi: " + (written.isEmpty() ? "''" : written) + "\n");

    assertThat(finding.rule()).hasToString("unsupported-version");
    assertThat(finding.location()).hasToString("asyncapi.yaml:1:11");
    assertThat(finding.message()).isEqualTo("AsyncAPI \"" + named + "\" is not supported.");
    assertThat(finding.hint()).get().asString().contains("2.0.0 to 2.6.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"asyncapi: { version: 3.0.0 }", "asyncapi: [3, 0, 0]", "asyncapi:"})
  void wantsTheVersionAsAText(String text) throws IOException {
    Finding finding = refusal(text);

    assertThat(finding.rule()).hasToString("wrong-type");
    assertThat(finding.location().toString()).startsWith("asyncapi.yaml:1:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          openapi: 3.0.0        | it describes an HTTP interface in OpenAPI
          swagger: '2.0'        | it describes an HTTP interface in OpenAPI
          AsyncAPI: 3.0.0       | it has no "asyncapi" field
          channels: {}          | it has no "asyncapi" field
          [asyncapi, 3.0.0]     | it is not even an object
          asyncapi              | it is not even an object
          5                     | it is not even an object
          """)
  void refusesWhatIsNoAsyncApiDocument(String text, String whatItIs) throws IOException {
    Finding finding = refusal(text);

    assertThat(finding.rule()).hasToString("not-asyncapi");
    assertThat(finding.location()).hasToString("asyncapi.yaml:1:1");
    assertThat(finding.message()).isEqualTo("This is no AsyncAPI document: " + whatItIs + ".");
  }
}
