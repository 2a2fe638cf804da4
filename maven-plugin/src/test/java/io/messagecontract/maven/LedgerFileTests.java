package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.accept.AcceptedChange;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.RuleId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTests {

  private static final String USUAL = "message-contract-accepted.yaml";

  @TempDir Path folder;
  private BaseFolder base;

  @BeforeEach
  void setUp() {
    base = new BaseFolder(folder);
  }

  private static AcceptedChange entry() {
    return new AcceptedChange(
        "b289cdf73451",
        new RuleId("property-removed"),
        "a.yaml#/a",
        "told",
        "us",
        Optional.empty(),
        Location.of("a"));
  }

  @Test
  void acceptsNothingWithoutTheUsualFile() throws Exception {
    assertThat(LedgerFile.toRead(null, base).read().entries()).isEmpty();
    assertThat(LedgerFile.toRead(" ", base).name()).isEqualTo(USUAL);
  }

  @Test
  void asksForAFileThatIsNamed() {
    assertThatThrownBy(() -> LedgerFile.toRead("other.yaml", base))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("-Dmessage-contract.accepted")
        .hasMessageContaining("no such file");
  }

  @Test
  void showsAllThatIsWrongWithAFile() throws Exception {
    Files.writeString(folder.resolve(USUAL), "accepted: [{}]\nother: 1\n");

    assertThatThrownBy(() -> LedgerFile.toRead(null, base).read())
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("The file of accepted changes " + USUAL + " cannot be used:")
        .hasMessageContaining("has no \"reason\"")
        .hasMessageContaining("knows no \"other\"");
  }

  @Test
  void takesAnEmptyFileForOneToBeFilledOnlyWhereOneIsFilled() throws Exception {
    Files.writeString(folder.resolve(USUAL), "# later\n");

    assertThat(LedgerFile.toFill(null, base).read().entries()).isEmpty();
    assertThatThrownBy(() -> LedgerFile.toRead(null, base).read())
        .hasMessageContaining("The text is empty");
  }

  @Test
  void addsEntriesAndLeavesNothingBeside() throws Exception {
    LedgerFile file = LedgerFile.toFill("deep/new.yaml", base);
    file.add(List.of(entry()));

    assertThat(file.read().entries()).hasSize(1);
    try (Stream<Path> files = Files.list(folder.resolve("deep"))) {
      assertThat(files).containsExactly(folder.resolve("deep/new.yaml"));
    }
  }

  @Test
  void leavesAFileAsItIsThatCannotBeAddedTo() throws Exception {
    Files.writeString(folder.resolve(USUAL), "{accepted: []}");

    assertThatThrownBy(() -> LedgerFile.toFill(null, base).add(List.of(entry())))
        .hasMessageContaining("to which nothing can be added");
    assertThat(folder.resolve(USUAL)).hasContent("{accepted: []}");
  }

  @Test
  void doesNotReplaceALinkOrAFolder() throws Exception {
    Path outside = Files.writeString(folder.resolve("outside.yaml"), "accepted: []\n");
    Files.createSymbolicLink(folder.resolve(USUAL), outside);
    Files.createDirectory(folder.resolve("folder"));

    assertThatThrownBy(() -> LedgerFile.toFill(null, base)).hasMessageContaining("symbolic link");
    assertThatThrownBy(() -> LedgerFile.toRead("folder", base).read())
        .hasMessageContaining("no file that can be read");
  }
}
