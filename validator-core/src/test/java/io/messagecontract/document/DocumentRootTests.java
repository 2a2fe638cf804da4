package io.messagecontract.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentRootTests {

  private static final int MOST = 100;

  @TempDir private Path temporary;
  private Path folder;
  private DocumentRoot root;

  @BeforeEach
  void writeFiles() throws IOException {
    folder = Files.createDirectories(temporary.resolve("root/sub")).getParent();
    Files.writeString(folder.resolve("sub/a b%.yaml"), "here");
    Files.writeString(temporary.resolve("secret.yaml"), "there");
    root = new FolderRoot(folder);
  }

  private static String text(DocumentRoot root, String path) throws IOException {
    return new String(root.read(path, MOST), UTF_8);
  }

  @Test
  void readsAFileBelowTheFolder() throws IOException {
    assertThat(text(root, "sub/a b%.yaml")).isEqualTo("here");
  }

  @Test
  void readsOneByteMoreThanAsked() throws IOException {
    assertThat(root.read("sub/a b%.yaml", 4)).hasSize(4);
    assertThat(root.read("sub/a b%.yaml", 2)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.yaml", "sub", "", ".", "a\0b"})
  void findsNothingButFiles(String path) {
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> root.read(path, MOST));
  }

  @Test
  void followsALinkThatStaysInside() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("sub/a b%.yaml"));
    Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("sub"));

    assertThat(text(root, "link.yaml")).isEqualTo("here");
    assertThat(text(root, "linked/a b%.yaml")).isEqualTo("here");
  }

  @Test
  void refusesALinkThatLeadsOut() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.yaml"), temporary.resolve("secret.yaml"));
    Files.createSymbolicLink(folder.resolve("up"), temporary);

    for (String path : new String[] {"link.yaml", "up/secret.yaml", "../secret.yaml"}) {
      assertThatExceptionOfType(DocumentRoot.OutsideRootException.class)
          .isThrownBy(() -> root.read(path, MOST));
    }
  }

  @Test
  void saysThatALinkLeadsToNothingOrToItself() throws IOException {
    Files.createSymbolicLink(folder.resolve("dangling.yaml"), folder.resolve("nothing"));
    Files.createSymbolicLink(folder.resolve("loop.yaml"), folder.resolve("loop.yaml"));

    for (String path : new String[] {"dangling.yaml", "loop.yaml"}) {
      assertThatExceptionOfType(DocumentRoot.RefusedException.class)
          .isThrownBy(() -> root.read(path, MOST))
          .withMessage("is a symbolic link that leads to nothing, or in a circle");
    }
  }

  @Test
  void mayItselfBeALink() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);

    assertThat(text(new FolderRoot(link), "sub/a b%.yaml")).isEqualTo("here");
  }

  @Test
  void readsFromFoldersAndJarsOfAClassPath() throws IOException {
    for (URL entry : new URL[] {folder.toUri().toURL(), jar()}) {
      try (URLClassLoader loader = new URLClassLoader(new URL[] {entry}, null)) {
        assertThat(text(new ClassPathRoot(loader, ""), "sub/a b%.yaml")).isEqualTo("here");
        assertThat(text(new ClassPathRoot(loader, "sub/"), "a b%.yaml")).isEqualTo("here");
        assertThat(new ClassPathRoot(loader, "sub/").read("a b%.yaml", 2)).hasSize(3);
      }
    }
  }

  @Test
  void takesNoFolderOfAClassPathForAFile() throws IOException {
    for (URL entry : new URL[] {folder.toUri().toURL(), jar()}) {
      try (URLClassLoader loader = new URLClassLoader(new URL[] {entry}, null)) {
        for (String path : new String[] {"missing.yaml", "sub", "sub/", "", "a\0b"}) {
          assertThatExceptionOfType(NoSuchFileException.class)
              .as(path)
              .isThrownBy(() -> new ClassPathRoot(loader, "").read(path, MOST));
        }
      }
    }
  }

  private URL jar() throws IOException {
    Path jar = temporary.resolve("a.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file)) {
      entries.putNextEntry(new JarEntry("sub/"));
      entries.putNextEntry(new JarEntry("sub/a b%.yaml"));
      entries.write("here".getBytes(UTF_8));
    }
    return jar.toUri().toURL();
  }

  @Test
  void readsEachDocumentOnce() throws Exception {
    Documents documents = new Documents(root, new DocumentReader());
    Document first = documents.get("sub/a b%.yaml");
    Files.delete(folder.resolve("sub/a b%.yaml"));

    assertThat(documents.get("sub/a b%.yaml")).isSameAs(first);
    assertThat(documents.loaded("sub/a b%.yaml")).isSameAs(first);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> documents.loaded("other.yaml"));
  }

  @Test
  void keepsTheOrderInWhichDocumentsWereRead() throws Exception {
    Documents documents = new Documents(root, new DocumentReader());
    for (int i = 40; i > 0; i--) {
      Files.writeString(folder.resolve(i + ".yaml"), "{}");
      documents.get(i + ".yaml");
    }

    assertThat(documents.paths())
        .containsExactlyElementsOf(
            Stream.iterate(40, i -> i > 0, i -> i - 1).map(i -> i + ".yaml").toList());
  }
}
