package io.messagecontract.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTests {

  @TempDir Path folder;

  @Test
  void isThereUntilItIsClosed() throws IOException {
    try (OwnFile file = OwnFile.in(folder);
        OwnFile other = OwnFile.in(folder)) {
      assertThat(folder).isDirectoryContaining(file.path()::equals);
      assertThat(file.id()).isNotEqualTo(other.id());
      OwnFile.removeLeftovers(folder);
      assertThat(file.path()).exists();
      assertThat(OwnFile.removeUnlessOwned(folder, file.id())).isTrue();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void isALeftoverWhenItsProcessIsKilledAndNotBefore() throws Exception {
    Files.writeString(folder.resolve("other.tmp"), "somebody else's");
    String killed;
    try (OwningProcess process = OwningProcess.in(folder)) {
      killed = process.id();
      OwnFile.removeLeftovers(folder);
      assertThat(OwnFile.removeUnlessOwned(folder, killed)).isTrue();
      assertThat(folder.toFile().list()).hasSize(2);
    }
    assertThat(folder.toFile().list()).hasSize(2);

    OwnFile.removeLeftovers(folder);

    assertThat(folder.toFile().list()).containsExactly("other.tmp");
    assertThat(OwnFile.removeUnlessOwned(folder, killed)).isFalse();
  }

  /** To look at a lock of one's own is to lose it, on many systems. */
  @Test
  void isNoLeftoverForOthersWhenItsOwnProcessHasLooked() throws Exception {
    try (OwnFile file = OwnFile.in(folder)) {
      OwnFile.removeLeftovers(folder);
      assertThat(OwnFile.removeUnlessOwned(folder, file.id())).isTrue();
      OwningProcess.in(folder).close();
      assertThat(file.path()).exists();
    }
  }

  @Test
  void isNotLookedForBehindALink() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "somebody else's");
    Path link = folder.resolve(".message-contract-1.tmp");
    Files.createSymbolicLink(link, outside);

    OwnFile.removeLeftovers(folder);

    assertThat(outside).hasContent("somebody else's");
    assertThat(link).isSymbolicLink();
    assertThat(OwnFile.removeUnlessOwned(folder, "1")).isFalse();
  }

  @Test
  void isNoFolderOfTheSameName() throws IOException {
    Path other = Files.createDirectory(folder.resolve(".message-contract-1.tmp"));

    OwnFile.removeLeftovers(folder);

    assertThat(OwnFile.removeUnlessOwned(folder, "1")).isFalse();
    assertThat(other).isEmptyDirectory();
  }

  @Test
  void isNoneWhereThereIsNoFolder() {
    OwnFile.removeLeftovers(folder.resolve("gone"));
    assertThat(folder).isEmptyDirectory();
  }
}
