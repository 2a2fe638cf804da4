package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
  void mixesNothingWhenManyWriteAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    AtomicInteger written = new AtomicInteger();
    try {
      List<Callable<Void>> writers = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        byte[] content = String.valueOf(i).getBytes(StandardCharsets.UTF_8);
        writers.add(
            () -> {
              try (Staging staging = Staging.in(folder)) {
                staging.write(Map.of(Path.of("a"), content, Path.of("deep/b"), content));
                staging.move();
                written.incrementAndGet();
              } catch (Leftovers.BusyException e) {
                // Refused, and nothing is written.
              }
              return null;
            });
      }
      for (Future<Void> writer : threads.invokeAll(writers)) {
        writer.get();
      }
    } finally {
      threads.shutdownNow();
    }
    Staging.in(folder).close();

    assertThat(written).hasPositiveValue();
    assertThat(folder.resolve("a")).hasSameTextualContentAs(folder.resolve("deep/b"));
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a", "deep");
  }

  @Test
  void removesAFolderThatItHasMadeForNothing() throws Exception {
    try (Staging staging = Staging.in(folder.resolve("new"))) {
      staging.write(contents("a"));
    }

    assertThat(folder).isEmptyDirectory();
  }
}
