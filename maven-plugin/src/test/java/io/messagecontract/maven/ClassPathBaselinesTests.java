package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.load.LoadSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathBaselinesTests {

  @TempDir Path folder;
  private ClassPathBaselines baselines;

  @BeforeEach
  void fillClassPath() throws IOException {
    Path classes = folder.resolve("target/classes");
    Samples.contract(classes.resolve("own/asyncapi.yaml"), "integer");
    Path contract = Samples.contract(folder.resolve("contract.yaml"), "string");
    Path jar = folder.resolve("orders-1.0.jar");
    try (OutputStream stream = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      for (String entry : List.of("orders/asyncapi.yaml", "own/asyncapi.yaml")) {
        zip.putNextEntry(new ZipEntry(entry));
        Files.copy(contract, zip);
      }
    }
    List<Path> elements = List.of(folder.resolve("target/test-classes"), classes, jar);
    baselines =
        new ClassPathBaselines(() -> elements, LoadSettings.DEFAULT, new BaseFolder(folder));
  }

  @Test
  void readsFromAJar() throws Exception {
    Baseline baseline = baselines.find("classpath:/orders").get(0);
    assertThat(baseline.source().origin())
        .isEqualTo("classpath:/orders/asyncapi.yaml (in orders-1.0.jar)");
    assertThat(baseline.source().load().messages()).hasSize(1);
    assertThat(baseline.noteIfEqual()).isEmpty();
  }

  @Test
  void takesTheFirstAndSaysThatItIsOfThisBuild() throws Exception {
    Baseline baseline = baselines.find("classpath:own/asyncapi.yaml").get(0);
    assertThat(baseline.source().origin())
        .isEqualTo("classpath:/own/asyncapi.yaml (in target/classes)");
    assertThat(baseline.noteIfEqual()).isPresent();
  }

  @Test
  void saysWhatWasLookedAt() {
    assertThatThrownBy(() -> baselines.find("classpath:/none.yaml"))
        .hasMessageContaining("none of the 2 elements of the class path holds it");
    assertThatThrownBy(() -> baselines.find("classpath:/"))
        .hasMessageContaining("has to be classpath:/path");
  }
}
