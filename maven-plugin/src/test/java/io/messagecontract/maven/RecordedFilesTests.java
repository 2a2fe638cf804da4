package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedFilesTests {

  @TempDir Path folder;

  @BeforeEach
  void record() throws Exception {
    for (String file :
        List.of("r/b.json", "r/deep/a.NDJSON", "r/a.jsonl", "r/notes.txt", "c.json")) {
      Samples.write(folder.resolve(file), "{}");
    }
  }

  @Test
  void takesFilesInTheOrderGivenAndThoseOfAFolderByName() throws Exception {
    assertThat(find("c.json", "r"))
        .containsExactly("c.json", "r/a.jsonl", "r/b.json", "r/deep/a.NDJSON");
  }

  @Test
  void takesEachFileOnce() throws Exception {
    assertThat(find("r/b.json", "./r/b.json", "r"))
        .containsExactly("r/b.json", "r/a.jsonl", "r/deep/a.NDJSON");
  }

  @Test
  void asksForFiles() {
    assertComplaint(
        "messages) is missing: name files of recorded messages (.json, .jsonl, .ndjson, .json.gz,");
    assertComplaint("messages) is missing", " ");
  }

  @Test
  void rejectsWhatItCannotFindOrRead() {
    assertComplaint("no such file; did you mean \"c.json\"", "d.json");
    assertComplaint("has to end in one of .json, .jsonl, .ndjson", "r/notes.txt");
    assertComplaint("is no path", "a\0.json");
  }

  @Test
  void rejectsAFolderWithoutRecordings() throws Exception {
    Samples.write(folder.resolve("empty/notes.txt"), "");
    assertComplaint("\"empty\", which holds no file that ends in .json", "c.json", "empty");
  }

  @Test
  void rejectsALinkThatLeadsOutOfAFolder() throws Exception {
    Files.createSymbolicLink(folder.resolve("r/out.json"), folder.resolve("c.json"));
    assertComplaint("out of which a link leads: r/out.json", "r");
  }

  @Test
  void showsNoControlCharacterOfAName() throws Exception {
    Files.createSymbolicLink(folder.resolve("r/\n::error\u001b.json"), folder.resolve("c.json"));
    assertComplaint("out of which a link leads: r/\\u000a::error\\u001b.json", "r");
  }

  @Test
  void rejectsALinkThatLeadsNowhereOrInCircles() throws Exception {
    Files.createSymbolicLink(folder.resolve("r/gone.json"), folder.resolve("r/no.json"));
    assertComplaint("or a folder cannot be read (r/gone.json)", "r");
    Files.delete(folder.resolve("r/gone.json"));
    Files.createSymbolicLink(folder.resolve("r/loop"), folder.resolve("r"));
    assertComplaint("or a folder cannot be read (r/loop)", "r");
  }

  private List<String> find(String... locations) throws MojoExecutionException {
    BaseFolder base = new BaseFolder(folder);
    return RecordedFiles.of("messages", List.of(locations), base).stream().map(base::show).toList();
  }

  private void assertComplaint(String complaint, String... locations) {
    assertThatThrownBy(() -> find(locations))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(complaint);
  }
}
