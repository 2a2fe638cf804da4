package io.messagecontract.maven.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.document.DocumentRoot.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHistoryTests {

  private static final int MOST = 100;

  @TempDir Path temporary;
  private Path folder;
  private GitSamples git;
  private String first;
  private String second;

  @BeforeEach
  void commitTwice() throws Exception {
    folder = Files.createDirectory(temporary.resolve("repository")).toRealPath();
    git = GitSamples.in(folder);
    first = git.write("a/one.json", "old").write("a/b/two.json", "two").commit();
    git.name("stable", "v1");
    second = git.write("a/one.json", "new").commit();
  }

  @AfterEach
  void close() {
    git.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stable", "v1", "refs/heads/stable", "HEAD~1", "main^"})
  void readsWhatBranchesTagsAndAncestorsHeld(String ref) throws Exception {
    GitCommit commit = GitHistory.of(folder).commit(ref);
    assertThat(text(commit, "a", "one.json")).isEqualTo("old");
    assertThat(commit.shortId()).isEqualTo(first.substring(0, 12));
    assertThat(commit.isCheckedOut()).isFalse();
  }

  @Test
  void readsCommitsByTheirNameOrItsBeginning() throws Exception {
    assertThat(text(GitHistory.of(folder).commit(first), "", "a/one.json")).isEqualTo("old");
    GitCommit commit = GitHistory.of(folder).commit(second.substring(0, 9));
    assertThat(text(commit, "", "a/one.json")).isEqualTo("new");
    assertThat(commit.isCheckedOut()).isTrue();
  }

  @Test
  void findsTheRepositoryOfAModule() throws Exception {
    GitHistory history = GitHistory.of(Files.createDirectories(folder.resolve("module/deep")));
    assertThat(history.workTree()).contains(folder);
    assertThat(text(history.commit("v1"), "a/b", "two.json")).isEqualTo("two");
  }

  @Test
  void readsFromALinkedWorkTree() throws Exception {
    Path linked = temporary.toRealPath().resolve("linked");
    git.link(linked, first);
    GitHistory history = GitHistory.of(linked);
    assertThat(history.workTree()).contains(linked);
    assertThat(history.commit("HEAD").isCheckedOut()).isTrue();
    assertThat(text(history.commit("HEAD"), "a", "one.json")).isEqualTo("old");
    assertThat(text(history.commit("main"), "a", "one.json")).isEqualTo("new");
  }

  @Test
  void readsFromABareRepository() throws Exception {
    Path bare = temporary.toRealPath().resolve("bare.git");
    Files.move(folder.resolve(".git"), bare);
    GitHistory history = GitHistory.of(bare);
    assertThat(history.workTree()).isEmpty();
    assertThat(text(history.commit("main"), "a", "one.json")).isEqualTo("new");
  }

  @Test
  void tellsWhatIsThere() throws Exception {
    GitCommit commit = GitHistory.of(folder).commit("main");
    assertThat(commit.kind("a/b")).contains(GitCommit.Kind.FOLDER);
    assertThat(commit.kind("")).contains(GitCommit.Kind.FOLDER);
    assertThat(commit.kind("a/b/two.json")).contains(GitCommit.Kind.FILE);
    assertThat(commit.kind("a/none")).isEmpty();
    assertThat(commit.kind("a/one.json/x")).isEmpty();
    assertThat(commit.kind("a/../a/one.json")).isEmpty();
    assertThat(commit.pathsOf("two.json")).containsExactly("a/b/two.json");
  }

  @Test
  void asksWhichRefWasMeant() {
    assertThatThrownBy(() -> GitHistory.of(folder).commit("stabel"))
        .isInstanceOf(GitException.class)
        .hasMessage("there is no ref or commit \"stabel\": did you mean \"stable\"?");
    assertThatThrownBy(() -> GitHistory.of(folder).commit("origin/main"))
        .hasMessageEndingWith("fetch it if it is one of the remote repository");
    assertThatThrownBy(() -> GitHistory.of(folder).commit("a b^{x"))
        .hasMessageContaining("is no ref");
    assertThatThrownBy(() -> GitHistory.of(folder).commit("0".repeat(40)))
        .hasMessageContaining("is not in this clone");
    assertThatThrownBy(() -> GitHistory.of(folder).commit("main:a")).hasMessageContaining("main:a");
  }

  @Test
  void saysHowAShallowCloneGetsItsHistory() throws Exception {
    git.cutOffAt(second);
    assertThatThrownBy(() -> GitHistory.of(folder).commit("HEAD~1"))
        .hasMessageContaining("git fetch --unshallow, or in CI fetch-depth: 0");
  }

  @Test
  void saysThatThereIsNoRepositoryOrNoCommit() throws Exception {
    Path empty = Files.createDirectory(temporary.resolve("empty"));
    assertThatThrownBy(() -> GitHistory.of(temporary)).hasMessageContaining("no Git repository");
    GitSamples.in(empty).close();
    assertThatThrownBy(() -> GitHistory.of(empty).commit("HEAD"))
        .hasMessage("the repository has no commit yet");
  }

  @Test
  void followsNeitherLinksNorSubmodules() throws Exception {
    Files.createSymbolicLink(folder.resolve("link.json"), Path.of("a/one.json"));
    Files.createSymbolicLink(folder.resolve("linked"), Path.of("a"));
    git.commit();
    git.commitSubmodule("sub");
    GitCommit commit = GitHistory.of(folder).commit("main");
    assertThatThrownBy(() -> commit.kind("link.json"))
        .hasMessageContaining("\"link.json\" is a symbolic link");
    assertThatThrownBy(() -> commit.kind("sub/x.json")).hasMessageContaining("is a submodule");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> text(commit, "linked", "one.json"));
  }

  @Test
  void leavesOutsidersAndFoldersAlone() throws Exception {
    GitCommit commit = GitHistory.of(folder).commit("main");
    for (String path : List.of("../one.json", "two.json", "", "one.json/", ".")) {
      assertThatExceptionOfType(NoSuchFileException.class)
          .as(path)
          .isThrownBy(() -> text(commit, "a", path));
    }
  }

  @Test
  void refusesWhatIsTooLargeOrAPointer() throws Exception {
    git.write("a/large.json", "x".repeat(MOST + 1));
    git.write("a/full.json", "x".repeat(MOST));
    git.write("a/lfs.json", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n").commit();
    GitCommit commit = GitHistory.of(folder).commit("main");
    assertThat(text(commit, "a", "full.json")).hasSize(MOST);
    assertThatThrownBy(() -> text(commit, "a", "large.json"))
        .isInstanceOf(RefusedException.class)
        .hasMessage("has 101 bytes, which is more than 100");
    assertThatThrownBy(() -> text(commit, "a", "lfs.json"))
        .hasMessageContaining("pointer of Git LFS");
  }

  @Test
  void writesNothing() throws Exception {
    List<String> before = files();
    text(GitHistory.of(folder).commit("HEAD~1"), "a", "one.json");
    assertThat(files()).isEqualTo(before);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(temporary)) {
      return files.map(file -> file + " " + file.toFile().lastModified()).sorted().toList();
    }
  }

  private static String text(GitCommit commit, String root, String path) throws IOException {
    return new String(commit.root(root).read(path, MOST), UTF_8);
  }
}
