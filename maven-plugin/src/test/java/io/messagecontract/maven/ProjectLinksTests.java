package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.explain.RulePages;
import io.messagecontract.load.LoadSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever proposes a change to a project could let its files be links to those of the machine. */
class ProjectLinksTests {

  /** Who reads files that a proposed change can hold, and what would be read. */
  enum Reader {
    LEDGER("given.yaml", "accepted: []\n"),
    USUAL_LEDGER("message-contract-accepted.yaml", "accepted: []\n"),
    COMMITTED("given.json", "{\"format\": 1, \"consumer\": {}}"),
    USUAL_COMMITTED("message-contract-coverage.json", "{\"format\": 1, \"consumer\": {}}"),
    RECORDING("given.ndjson", "{}\n"),
    FOLDER_OF_RECORDINGS("given", "{}\n"),
    CONTRACT("given.yaml", "{}"),
    FOLDER_OF_CONTRACT("given", "{}"),
    BASELINE("given.yaml", "{}"),
    FOLDER_OF_BASELINE("given", "{}"),
    EVIDENCE("given", "");

    private final String name;
    private final String text;

    Reader(String name, String text) {
      this.name = name;
      this.text = text;
    }

    private void read(BaseFolder base) throws Exception {
      switch (this) {
        case LEDGER -> LedgerFile.toRead(name, base).read();
        case USUAL_LEDGER -> LedgerFile.toRead(null, base).read();
        case COMMITTED -> CommittedFile.of(name, false, base).read();
        case USUAL_COMMITTED -> CommittedFile.of(null, false, base).read();
        case RECORDING, FOLDER_OF_RECORDINGS -> RecordedFiles.of("messages", List.of(name), base);
        case CONTRACT, FOLDER_OF_CONTRACT -> source("contract", name, base);
        case BASELINE, FOLDER_OF_BASELINE ->
            new FileBaselines(
                    source("contract", "own.yaml", base), null, LoadSettings.DEFAULT, base)
                .find(name);
        case EVIDENCE -> TestEvidence.read(List.of(name), base.path().resolve("none"), base);
      }
    }

    /** A file of this text, or a folder with files of all names that are looked for. */
    private Path write(Path folder, String other) throws Exception {
      Path written = folder.resolve(other);
      if (name.contains(".")) {
        return Samples.write(written, text);
      }
      Samples.write(written.resolve("a.ndjson"), text);
      Samples.write(written.resolve("asyncapi.yaml"), text);
      return written;
    }

    private static ContractSource source(String parameter, String location, BaseFolder base)
        throws MojoExecutionException {
      return ContractSource.of(parameter, location, null, LoadSettings.DEFAULT, base);
    }
  }

  @TempDir Path temporary;
  private BaseFolder base = new BaseFolder(Path.of(""));

  @BeforeEach
  void write() throws Exception {
    Path module = Files.createDirectories(temporary.resolve("build/module"));
    base = new BaseFolder(module, temporary.resolve("build"));
    Samples.contract(module.resolve("own.yaml"), "integer");
  }

  private Path link(Reader reader, Path target) throws Exception {
    return Files.createSymbolicLink(base.path().resolve(reader.name), target);
  }

  @ParameterizedTest
  @EnumSource
  void refusesALinkThatLeadsOutOfTheBuild(Reader reader) throws Exception {
    link(reader, reader.write(temporary, "secret"));

    assertThatThrownBy(() -> reader.read(base))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("ERROR  link-leads-out   " + reader.name)
        .hasMessageContaining("put the file itself in the place of the link")
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @EnumSource
  void followsALinkThatStaysInTheBuild(Reader reader) throws Exception {
    link(reader, reader.write(base.top(), "shared"));

    assertThatCode(() -> reader.read(base)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource
  void namesALinkToNothingAndOneToItself(Reader reader) throws Exception {
    for (Path target : List.of(Path.of(reader.name), base.path().resolve("gone/gone"))) {
      Path link = link(reader, target);
      assertThatThrownBy(() -> reader.read(base))
          .isInstanceOf(MojoExecutionException.class)
          .hasMessageContaining("ERROR  broken-link   " + reader.name)
          .hasMessageContaining("remove the link");
      Files.delete(link);
    }
  }

  /** The folder of a build may itself stand behind a link, and a POM may name files elsewhere. */
  @ParameterizedTest
  @EnumSource
  void readsWhatIsNamedWhereItLies(Reader reader) throws Exception {
    reader.write(base.path(), reader.name);
    Path link = Files.createSymbolicLink(temporary.resolve("link"), base.top());
    reader.read(new BaseFolder(link.resolve("module"), link));

    Path other = Files.createDirectories(temporary.resolve("other"));
    Samples.contract(other.resolve("own.yaml"), "integer");
    if (!reader.name().startsWith("USUAL")) {
      BaseFolder elsewhere = new BaseFolder(other);
      assertThat(elsewhere.find("any", "../build/module/" + reader.name)).exists();
    }
  }

  @Test
  void refusesALinkOutOfAFolderThatIsNamedElsewhere() throws Exception {
    Path other = Files.createDirectories(temporary.resolve("other"));
    Files.createSymbolicLink(
        other.resolve("accepted.yaml"), Samples.write(temporary.resolve("secret"), "{}"));

    assertThatThrownBy(() -> LedgerFile.toRead("../../other/accepted.yaml", base).read())
        .hasMessageContaining("link-leads-out");
  }

  @Test
  void writesNothingThroughALinkToAFolderElsewhere() throws Exception {
    Path outside = Files.createDirectories(temporary.resolve("outside"));
    Files.createSymbolicLink(base.path().resolve("deep"), outside);

    assertThatThrownBy(() -> LedgerFile.toFill("deep/down/accepted.yaml", base))
        .hasMessageContaining("link-leads-out   deep");
    assertThatThrownBy(() -> CommittedFile.of("deep/coverage.json", true, base))
        .hasMessageContaining("link-leads-out   deep");
    assertThat(outside).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"link-leads-out", "broken-link"})
  void tellsOnlyRulesThatHaveAPage(String rule) {
    assertThat(RulePages.find(rule)).isPresent();
  }
}
