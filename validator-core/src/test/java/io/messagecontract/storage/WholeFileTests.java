package io.messagecontract.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTests {

  @TempDir Path folder;

  @Test
  void isNotThereBeforeItIsWhole() throws IOException {
    Path file = folder.resolve("a/b.txt");
    WholeFile.write(
        stream -> {
          stream.write('é');
          stream.flush();
          assertThat(file).doesNotExist();
        },
        file);
    assertThat(file).hasSize(1);

    WholeFile.write("é", file);
    assertThat(file).hasBinaryContent("é".getBytes(StandardCharsets.UTF_8));
    assertThat(file.getParent()).isDirectoryContaining(file::equals);
    assertThat(file.getParent().toFile().list()).hasSize(1);
  }

  /** As on a full disk. */
  @Test
  void staysAsItWasIfItCannotBeWrittenToItsEnd() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    stream -> {
                      stream.write(new byte[100_000]);
                      throw new IOException("No space left on device");
                    },
                    file))
        .hasMessage("No space left on device");

    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("a");
  }

  @Test
  void cannotTakeThePlaceOfAFolderNorBeBelowAFile() throws IOException {
    Path inFolder = Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("b"), "c");

    assertThatThrownBy(() -> WholeFile.write("new", folder.resolve("a")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WholeFile.write("new", inFolder.resolve("d")))
        .isInstanceOf(IOException.class);

    assertThat(inFolder).hasContent("c");
    assertThat(folder.toFile().list()).containsExactly("a");
  }

  @Test
  void leavesTheOldOneToWhoHasBegunToReadIt() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old".repeat(10_000));
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] begun = stream.readNBytes(3_000);
      WholeFile.write("new", file);
      assertThat(begun.length + stream.readAllBytes().length).isEqualTo(30_000);
    }
    assertThat(file).hasContent("new");
  }

  @Test
  void takesThePlaceOfALinkAndNotOfWhatItLeadsTo() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), outside);

    WholeFile.write("new", link);

    assertThat(outside).hasContent("old");
    assertThat(link).hasContent("new").isRegularFile();
    assertThat(Files.isSymbolicLink(link)).isFalse();
  }

  @Test
  void removesWhatAKilledProcessHasLeftAndNotWhatOneStillWrites() throws Exception {
    try (OwningProcess living = OwningProcess.in(folder)) {
      OwningProcess.in(folder).close();
      assertThat(folder.toFile().list()).hasSize(2);

      WholeFile.write("new", folder.resolve("a"));

      assertThat(folder.toFile().list())
          .containsExactlyInAnyOrder("a", ".message-contract-" + living.id() + ".tmp");
    }
  }

  @Test
  void isWrittenByAThreadThatIsInterrupted() throws IOException {
    Thread.currentThread().interrupt();
    WholeFile.write("new", folder.resolve("a"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(folder.resolve("a")).hasContent("new");
  }

  @Test
  void isOneOfThoseThatManyWriteAtOnce() throws Exception {
    Path file = folder.resolve("a");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Void>> writers =
          IntStream.range(0, 200)
              .<Callable<Void>>mapToObj(
                  i ->
                      () -> {
                        WholeFile.write(String.valueOf(i % 10).repeat(50_000), file);
                        assertThat(Files.readString(file)).matches("([0-9])\\1{49999}");
                        return null;
                      })
              .toList();
      for (Future<Void> writer : threads.invokeAll(writers)) {
        writer.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(folder.toFile().list()).containsExactly("a");
  }
}
