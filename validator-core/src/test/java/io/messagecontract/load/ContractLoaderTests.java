package io.messagecontract.load;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.messagecontract.contract.Contract;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.document.DocumentRoot;
import io.messagecontract.document.Limits;
import io.messagecontract.finding.Finding;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractLoaderTests {

  private static final String DOCUMENT =
      """
      asyncapi: 3.0.0
      info: { title: Orders, version: '1' }
      channels:
        orders:
          messages:
            placed: { payload: { $ref: ../schemas/order.json } }
      """;

  @TempDir private Path folder;
  private Path document;

  @BeforeEach
  void writeDocument() throws IOException {
    Files.createDirectories(folder.resolve("api"));
    Files.createDirectories(folder.resolve("schemas"));
    document = Files.writeString(folder.resolve("api/asyncapi.yaml"), DOCUMENT);
    Files.writeString(folder.resolve("schemas/order.json"), "{\"type\": \"object\"}");
  }

  private static List<Finding> refusal(ThrowingCallable loading) {
    return catchThrowableOfType(InvalidContractException.class, loading).findings();
  }

  private List<Finding> refusal(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("text.yaml"), content);
    return refusal(() -> ContractLoader.load(file));
  }

  private static List<String> places(List<Finding> findings) {
    return findings.stream().map(f -> f.rule() + " " + f.location()).toList();
  }

  @Test
  void saysWhatARootRefuses() {
    DocumentRoot root =
        (path, maxBytes) -> {
          if (path.equals("asyncapi.yaml")) {
            return "{asyncapi: 3.0.0, info: {title: T, version: 1.0.0}, channels: {$ref: c.yaml}}"
                .getBytes(UTF_8);
          }
          throw new DocumentRoot.RefusedException("is a symbolic link", "name its target");
        };
    assertThat(ContractLoader.read(root, "asyncapi.yaml", LoadSettings.DEFAULT).findings())
        .filteredOn(Finding::isError)
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("is a symbolic link."))
        .satisfies(finding -> assertThat(finding.hint()).contains("name its target"));
    assertThat(ContractLoader.read(root, "link.yaml", LoadSettings.DEFAULT).findings())
        .extracting(Finding::message)
        .containsExactly("The document is a symbolic link.");
  }

  @Test
  void followsReferencesWithinTheRootFolder() {
    Contract contract = ContractLoader.load(document, folder);

    assertThat(contract.messages().get(0).payload().orElseThrow().path())
        .isEqualTo("schemas/order.json");
    assertThat(contract.location()).hasToString("api/asyncapi.yaml:1:1");
    assertThat(contract.documents().paths())
        .containsExactly("api/asyncapi.yaml", "schemas/order.json");
  }

  @Test
  void followsNoReferenceOutOfTheDocumentsOwnFolder() {
    assertThat(places(refusal(() -> ContractLoader.load(document))))
        .containsExactly("broken-reference asyncapi.yaml:6:26");
  }

  @Test
  void loadsFromARelativePath() {
    Path relative = Path.of("").toAbsolutePath().relativize(document);
    Path root = Path.of("").toAbsolutePath().relativize(folder);

    assertThat(ContractLoader.load(relative, root).title()).isEqualTo("Orders");
    assertThat(places(refusal(() -> ContractLoader.load(relative.toString(), loader()))))
        .containsExactly("broken-reference asyncapi.yaml:6:26");
  }

  @Test
  void refusesADocumentOutsideItsRoot() {
    List<Finding> findings =
        refusal(() -> ContractLoader.load(document, folder.resolve("schemas")));

    assertThat(places(findings)).containsExactly("outside-root " + document);
  }

  @Test
  void refusesADocumentThatIsALinkOutOfItsRoot() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("schemas/link.yaml"), document);

    assertThat(places(refusal(() -> ContractLoader.load(link))))
        .containsExactly("outside-root " + link);
    assertThat(ContractLoader.load(link, folder).title()).isEqualTo("Orders");
  }

  @Test
  void findsNoDocumentWhereThereIsNone() {
    for (Path missing : List.of(folder.resolve("nothing.yaml"), folder, Path.of("/"))) {
      assertThat(places(refusal(() -> ContractLoader.load(missing))))
          .containsExactly("missing-document " + missing);
    }
    assertThat(places(refusal(() -> ContractLoader.load("a\0b", loader()))))
        .containsExactly("missing-document a\0b");
  }

  private static ClassLoader loader() {
    return ContractLoaderTests.class.getClassLoader();
  }

  @Test
  void loadsFromTheClassPath() throws IOException {
    Files.writeString(
        folder.resolve("api/other.yaml"), DOCUMENT.replace("../schemas/order.json", "order.json"));
    Files.writeString(folder.resolve("api/order.json"), "{}");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      Contract contract = ContractLoader.load("classpath:api/other.yaml", loader);

      assertThat(contract.messages().get(0).payload().orElseThrow().path()).isEqualTo("order.json");
      assertThat(ContractLoader.load("classpath:/api/other.yaml", loader).title())
          .isEqualTo("Orders");
    }
  }

  @Test
  void findsNothingThatIsNotOnTheClassPath() throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      for (String location :
          List.of(
              "classpath:nothing.yaml",
              "classpath:api",
              "classpath:api/",
              "classpath:",
              "classpath:/")) {
        assertThat(places(refusal(() -> ContractLoader.load(location, loader))))
            .containsExactly("missing-document " + location);
      }
      assertThat(places(refusal(() -> ContractLoader.load("classpath:api/asyncapi.yaml", loader))))
          .containsExactly("broken-reference asyncapi.yaml:6:26");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                                 | empty text.yaml:1:1
          `# nothing here`                   | empty text.yaml:1:1
          `asyncapi: [3.0.0`                 | invalid-yaml text.yaml:1:17
          `asyncapi: 3.0.0\\n info: x`       | invalid-yaml text.yaml:2:6
          `a: 1\\na: 2\\na: 3`               | duplicate-key text.yaml:2:1, duplicate-key text.yaml:3:1
          `asyncapi: 3.0.0\\n---\\n{}`       | trailing-content text.yaml:3:1
          `[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[` | invalid-yaml text.yaml:1:33
          """)
  void saysWhyATextCannotBeRead(String escaped, String expected) throws IOException {
    List<Finding> findings = refusal(escaped.replace("\\n", "\n").getBytes(UTF_8));

    assertThat(String.join(", ", places(findings))).isEqualTo(expected);
    assertThat(findings).allSatisfy(finding -> assertThat(finding.hint()).isPresent());
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    assertThat(places(refusal("asyncapi: 3.0.0".getBytes(UTF_16))))
        .containsExactly("invalid-encoding text.yaml:1:1");
    assertThat(places(refusal(new byte[] {'a', '\n', (byte) 0xc0, (byte) 0xaf})))
        .containsExactly("invalid-encoding text.yaml:2:1");
  }

  @Test
  void refusesATextThatIsTooLarge() throws IOException {
    assertThat(places(refusal(new byte[Limits.DEFAULT.maxBytes() + 1])))
        .containsExactly("input-too-large text.yaml:1:1");
  }

  @Test
  void loadsJson() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("asyncapi.json"),
            "{\"asyncapi\": \"3.0.0\", \"info\": {\"title\": \"Orders\", \"version\": \"1\"}}");

    assertThat(ContractLoader.load(file).title()).isEqualTo("Orders");
  }

  @Test
  void tellsAllThatIsWrongInOneRunAlsoWhereNothingIsReadOfIt() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("asyncapi.yaml"),
            """
            asyncapi: 3.0.0
            info: { title: Orders, version: '1', contact: 5, licence: { name: MIT } }
            servers: 5
            x-own: { $ref: nowhere }
            channels:
              orders:
                bindings: 5
                messages: { placed: { payload: true, traits: 5, correlationId: 5 } }
            components: { schemas: { unused: { $ref: '#/nothing' } }, messages: 5 }
            """);

    LoadResult result = ContractLoader.read(file, folder, LoadSettings.DEFAULT);

    assertThat(result.isSound()).isFalse();
    assertThat(result.findings())
        .extracting(f -> f.rule() + " " + f.location().pointer())
        .containsExactly(
            "wrong-type /info/contact",
            "unknown-field /info/licence",
            "wrong-type /servers",
            "wrong-type /channels/orders/bindings",
            "wrong-type /channels/orders/messages/placed/traits",
            "wrong-type /channels/orders/messages/placed/correlationId",
            "broken-reference /components/schemas/unused",
            "wrong-type /components/messages");
  }
}
