package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.maven.KilledWriter.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where nothing can be written, that is said, and what was there stays. */
class UnwritableTests {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = "BASELINE", mode = EnumSource.Mode.EXCLUDE)
  void saysThatAFileIsWhereAFolderShouldBe(Kind kind) throws Exception {
    Path written = Files.writeString(folder.resolve("written"), "a file");

    if (kind == Kind.ANSWER) {
      KilledWriter.write(kind, folder, 0);
    } else {
      assertThatThrownBy(() -> KilledWriter.write(kind, folder, 0))
          .message()
          .containsPattern("written( |/|\\.|, )|cannot write")
          .matches(message -> message.contains("cannot"));
    }
    assertThat(written).hasContent("a file");
  }

  @ParameterizedTest
  @EnumSource(names = "BASELINE", mode = EnumSource.Mode.EXCLUDE)
  void saysThatAFolderMayNotBeWrittenTo(Kind kind) throws Exception {
    Path written = Files.createDirectory(folder.resolve("written"));
    Assumptions.assumeTrue(written.toFile().setWritable(false) && !Files.isWritable(written));

    if (kind == Kind.ANSWER) {
      KilledWriter.write(kind, folder, 0);
    } else {
      assertThatThrownBy(() -> KilledWriter.write(kind, folder, 0)).hasMessageContaining("cannot");
    }
    assertThat(written).isEmptyDirectory();
  }

  @Test
  void saysWhyInTheWordsOfTheSystem() {
    assertThat(BadParameter.because(new IOException("No space left on device")))
        .isEqualTo(" (No space left on device)");
    assertThat(BadParameter.because(new FileSystemException("/home/me/a", null, "Disk full")))
        .isEqualTo(" (Disk full)");
    assertThat(BadParameter.because(new AccessDeniedException("/home/me/a")))
        .as("the name is told by who knows how reports name it")
        .isEqualTo(" (AccessDeniedException)");
    assertThat(
            BadParameter.because(
                new FileSystemException("/home/me/.tmp", "/home/me/check.json", "Is a directory")))
        .isEqualTo(" (check.json: Is a directory)");
  }
}
