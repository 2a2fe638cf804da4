package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTests {

  @TempDir Path folder;

  private static Map<Path, byte[]> contents(String... names) {
    Map<Path, byte[]> contents = new TreeMap<>();
    for (String name : names) {
      contents.put(Path.of(name), ("new " + name).getBytes(StandardCharsets.UTF_8));
    }
    return contents;
  }

  @Test
  void putsAllInPlaceAndLeavesNothingElse() throws Exception {
    Path target = folder.resolve("a/b");
    try (Staging staging = Staging.in(target)) {
      staging.write(contents("x", "deep/y"));
      assertThat(target.resolve("x")).doesNotExist();
      staging.move();
    }

    assertThat(target).isDirectoryContaining("glob:**/x").isDirectoryContaining("glob:**/deep");
    assertThat(target.toFile().list()).hasSize(2);
    assertThat(target.resolve("deep/y")).hasContent("new deep/y");
  }

  @Test
  void putsAllBackIfOneCannotBeMoved() throws Exception {
    Files.writeString(folder.resolve("a"), "old a");
    Path inTheWay = Samples.write(folder.resolve("c/file"), "c is a folder");

    assertThatThrownBy(
            () -> {
              try (Staging staging = Staging.in(folder)) {
                staging.write(contents("a", "b", "c"));
                staging.move();
              }
            })
        .isInstanceOf(IOException.class);

    assertThat(folder.resolve("a")).hasContent("old a");
    assertThat(folder.resolve("b")).doesNotExist();
    assertThat(inTheWay).hasContent("c is a folder");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a", "c");
  }

  /** Two builds that write one baseline at once would mix their documents. */
  @Test
  void refusesASecondOneWhileTheFirstIsNotDone() throws Exception {
    Files.writeString(folder.resolve("a"), "old a");
    try (Staging first = Staging.in(folder)) {
      first.write(contents("a", "b"));
      assertThatThrownBy(() -> Staging.in(folder)).isInstanceOf(Leftovers.BusyException.class);
      first.move();
    }
    Staging.in(folder).close();

    assertThat(folder.resolve("a")).hasContent("new a");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void removesAFolderThatItHasMadeForNothing() throws Exception {
    try (Staging staging = Staging.in(folder.resolve("new"))) {
      staging.write(contents("a"));
    }

    assertThat(folder).isEmptyDirectory();
  }
}
