package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.load.LoadSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineCopyTests {

  private static final String SCHEMA = "{\"type\": \"integer\"}\r\n";

  @TempDir Path folder;

  @BeforeEach
  void setUp() throws Exception {
    Samples.contract(
        folder.resolve("src/asyncapi.yaml"), "object, properties: {a: {$ref: deep/a.json}}");
    Samples.write(folder.resolve("src/deep/a.json"), SCHEMA);
    Samples.write(folder.resolve("src/not-referred-to.json"), "{}");
  }

  private Outcome write(String baseline) throws MojoExecutionException {
    return write("src", null, baseline, null);
  }

  private Outcome write(
      String contract, @Nullable File contractRoot, String baseline, @Nullable File root)
      throws MojoExecutionException {
    BaseFolder base = new BaseFolder(folder);
    ContractSource source =
        ContractSource.of("contract", contract, contractRoot, LoadSettings.DEFAULT, base);
    return BaselineCopy.write(source, BaselineTarget.of(baseline, root, source, base));
  }

  private List<String> files(String below) throws IOException {
    Path root = folder.resolve(below);
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void refusesToWriteWhatAnotherBuildIsWriting() throws Exception {
    write("baseline");
    Samples.write(folder.resolve("src/deep/a.json"), "{\"type\": \"string\"}");
    try (Staging other = Staging.in(folder.resolve("baseline"))) {
      assertThat(other.folder()).doesNotExist();
      assertThatThrownBy(() -> write("baseline"))
          .isInstanceOf(MojoExecutionException.class)
          .hasMessageContaining(
              "is being written to baseline by another build: run this goal again");
    }
    assertThat(folder.resolve("baseline/deep/a.json")).hasContent(SCHEMA);
    write("baseline");
    assertThat(files("baseline")).containsExactly("asyncapi.yaml", "deep/a.json");
  }

  @Test
  void copiesAllDocumentsByteForByte() throws Exception {
    Outcome outcome = write("baseline");

    assertThat(outcome.summary())
        .startsWith("wrote the baseline baseline/asyncapi.yaml: 2 documents");
    assertThat(files("baseline")).containsExactly("asyncapi.yaml", "deep/a.json");
    assertThat(folder.resolve("baseline/deep/a.json")).hasContent(SCHEMA);
    assertThat(Files.readString(folder.resolve("baseline/deep/a.json"))).isEqualTo(SCHEMA);
    assertThat(folder.resolve("baseline/asyncapi.yaml"))
        .hasSameBinaryContentAs(folder.resolve("src/asyncapi.yaml"));
  }

  @Test
  void replacesTheBaselineThatIsThereAndRemovesNothing() throws Exception {
    write("baseline");
    Samples.write(folder.resolve("baseline/README.md"), "Ours.");
    Samples.write(folder.resolve("src/deep/a.json"), "{\"type\": \"string\"}");
    write("baseline/asyncapi.yaml");

    assertThat(files("baseline")).containsExactly("README.md", "asyncapi.yaml", "deep/a.json");
    assertThat(folder.resolve("baseline/deep/a.json")).hasContent("{\"type\": \"string\"}");
  }

  @Test
  void givesTheDocumentAnotherName() throws Exception {
    write("old/orders.yml");

    assertThat(files("old")).containsExactly("deep/a.json", "orders.yml");
  }

  @Test
  void keepsThePlaceBelowARootFurtherUp() throws Exception {
    Samples.contract(
        folder.resolve("src/api/asyncapi.yaml"), "object, properties: {a: {$ref: ../deep/a.json}}");
    File contractRoot = folder.resolve("src").toFile();

    assertThatThrownBy(() -> write("src/api", contractRoot, "old/asyncapi.yaml", null))
        .hasMessageContaining("-Dmessage-contract.baseline-root")
        .hasMessageContaining("api/asyncapi.yaml");
    write("src/api", contractRoot, "old/api/asyncapi.yaml", folder.resolve("old").toFile());
    assertThat(files("old")).containsExactly("api/asyncapi.yaml", "deep/a.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git:HEAD:a.yaml",
        "classpath:/a.yaml",
        "io.group:artifact:RELEASE",
        "g:a:jar:[1,2)",
        " ",
      })
  void refusesWhatIsNoFile(String baseline) {
    assertThatThrownBy(() -> write(baseline))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("The parameter baseline");
  }

  @Test
  void refusesToShareDocumentsWithTheContract() {
    assertThatThrownBy(() -> write("src")).hasMessageContaining("would share src/");
    assertThatThrownBy(() -> write("src/old.yaml"))
        .hasMessageContaining("would share src/deep/a.json");
  }

  @Test
  void refusesToReplaceWhatIsNoPartOfTheBaseline() throws Exception {
    Samples.write(folder.resolve("deep/a.json"), "{\"other\": 1}");

    assertThatThrownBy(() -> write("old.yaml"))
        .hasMessageContaining("would replace deep/a.json, which is no part of it");
    assertThat(folder.resolve("old.yaml")).doesNotExist();
  }

  @Test
  void refusesToWriteThroughALink(@TempDir Path outside) throws Exception {
    Files.createDirectory(folder.resolve("baseline"));
    Files.createSymbolicLink(folder.resolve("baseline/deep"), outside);

    assertThatThrownBy(() -> write("baseline"))
        .hasMessageContaining("baseline/deep is a symbolic link");
    assertThat(outside).isEmptyDirectory();
    assertThat(files("baseline")).isEmpty();
  }

  @Test
  void refusesAFolderThatIsALink(@TempDir Path outside) throws Exception {
    Files.createSymbolicLink(folder.resolve("baseline"), outside);
    Files.createSymbolicLink(folder.resolve("above"), outside);

    assertThatThrownBy(() -> write("baseline")).hasMessageContaining("names a symbolic link");
    assertThatThrownBy(() -> write("above/baseline")).hasMessageContaining("link-leads-out");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void leavesNothingBehindIfTheCopyIsAnotherContract() throws Exception {
    Samples.contract(
        folder.resolve("src/asyncapi.yaml"),
        "object, properties: {a: {$ref: 'asyncapi.yaml#/x-a'}}");
    Files.writeString(
        folder.resolve("src/asyncapi.yaml"),
        Files.readString(folder.resolve("src/asyncapi.yaml")) + "x-a: {type: string}\n");

    assertThatThrownBy(() -> write("old/other.yaml")).hasMessageContaining("keep its name");
    assertThat(folder.resolve("old")).doesNotExist();
    write("old");
    assertThat(files("old")).containsExactly("asyncapi.yaml");
  }

  @Test
  void refusesAContractThatCannotBeUsed() throws Exception {
    Samples.contractThatDangles(folder.resolve("src/asyncapi.yaml"));

    assertThatThrownBy(() -> write("baseline")).hasMessageContaining("cannot be used");
    assertThat(folder.resolve("baseline")).doesNotExist();
  }
}
