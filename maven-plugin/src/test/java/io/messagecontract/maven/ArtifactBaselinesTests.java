package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.messagecontract.load.LoadSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.metadata.DefaultMetadata;
import org.eclipse.aether.metadata.Metadata;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.transfer.MetadataNotFoundException;
import org.eclipse.aether.transfer.MetadataTransferException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactBaselinesTests {

  private static final RemoteRepository CENTRAL =
      new RemoteRepository.Builder("central", "default", "file:/nowhere").build();
  private static final Metadata METADATA =
      new DefaultMetadata("maven-metadata.xml", Metadata.Nature.RELEASE);

  @TempDir Path folder;
  private FakeRepositories repositories;
  private Path jar;

  @BeforeEach
  void pack() throws IOException {
    jar = jar("one.jar", "api/asyncapi.yaml", "api/other.yaml");
    repositories = new FakeRepositories("org.x:api");
  }

  @Test
  void takesTheOnlyContractOfAJar() throws Exception {
    repositories.with("1.0", jar);
    ContractSource source = only("org.x:api:1.0").source();
    assertThat(source.origin()).isEqualTo("org.x:api:1.0!/api/asyncapi.yaml");
    assertThat(source.path()).isEqualTo("asyncapi.yaml");
    assertThat(source.load().title()).isEqualTo("Sessions");
    assertThat(only("org.x:api:1.0!/api").source().origin()).isEqualTo(source.origin());
    assertThat(only("org.x:api:1.0!/api/other.yaml").source().path()).isEqualTo("other.yaml");
  }

  @Test
  void takesTheHighestVersionThatIsReleased() throws Exception {
    for (String version : List.of("1.9", "1.10", "1.2", "1.11-SNAPSHOT", "2.0-SNAPSHOT")) {
      repositories.with(version, jar);
    }
    assertThat(only("org.x:api:RELEASE").source().origin())
        .isEqualTo("org.x:api:1.10!/api/asyncapi.yaml (RELEASE)");
    Baseline latest = only("org.x:api:LATEST");
    assertThat(latest.source().origin()).contains("2.0-SNAPSHOT");
    assertThat(latest.notes())
        .singleElement()
        .asString()
        .contains("is a SNAPSHOT, which may be another one tomorrow");
  }

  @Test
  void takesAllReleasesOfARangeInTheirOrder() throws Exception {
    for (String version : List.of("1.10", "1.2", "2.0-SNAPSHOT", "2.0", "0.9")) {
      repositories.with(version, jar);
    }
    assertThat(find("org.x:api:[1.0,2.0)"))
        .extracting(baseline -> baseline.source().origin())
        .containsExactly("org.x:api:1.2!/api/asyncapi.yaml", "org.x:api:1.10!/api/asyncapi.yaml");
  }

  @Test
  void leavesOutWhatIsBeingBuilt() throws Exception {
    repositories = new FakeRepositories("own:own").with("1.0", jar).with("1.1", jar);
    assertThat(only("own:own:RELEASE").source().origin()).startsWith("own:own:1.0!");
    assertThat(find("own:own:[1.0,)")).hasSize(1);
    assertThat(only("own:own:1.1").notes()).singleElement().asString().contains("is being built");
  }

  @Test
  void readsADocumentThatIsAnArtifact() throws Exception {
    Path document =
        Samples.contract(
            folder.resolve("api-1.0.yaml"), "object, properties: {a: {$ref: neighbour.json}}");
    Samples.write(folder.resolve("neighbour.json"), "{}");
    repositories.with("1.0", document);
    ContractSource source = only("org.x:api:yaml:1.0").source();
    assertThat(source.origin()).isEqualTo("org.x:api:yaml:1.0");
    assertThatThrownBy(source::load).hasMessageContaining("there is no file \"neighbour.json\"");
  }

  @Test
  void readsAModuleThatIsNotPackedYet() throws Exception {
    Path classes = folder.resolve("classes");
    Samples.contract(classes.resolve("api/asyncapi.yaml"), "integer");
    repositories.with("1.0", classes);
    assertThat(only("org.x:api:1.0").source().load().messages()).hasSize(1);
  }

  @Test
  void listsTheContractsOfAJarThatHasSeveral() throws Exception {
    repositories.with("1.0", jar("two.jar", "a/asyncapi.yaml", "b/asyncapi.json"));
    repositories.with("2.0", jar("none.jar", "readme.txt"));
    assertThatThrownBy(() -> find("org.x:api:1.0"))
        .hasMessageContaining(
            "has several contracts: name one of !/a/asyncapi.yaml, !/b/asyncapi.json");
    assertThatThrownBy(() -> find("org.x:api:2.0"))
        .isNotInstanceOf(NoBaselineException.class)
        .hasMessageContaining("has no asyncapi.yaml, asyncapi.yml, asyncapi.json");
    assertThatThrownBy(() -> find("org.x:api:1.0!/a/asyncapi.yml"))
        .hasMessageContaining("did you mean \"a/asyncapi.yaml\"");
  }

  @Test
  void unpacksNoMoreThanTheLimits() throws Exception {
    Path bomb = folder.resolve("bomb.jar");
    try (OutputStream file = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("asyncapi.yaml"));
      for (int i = 0; i < 200; i++) {
        zip.write(new byte[1024 * 1024]);
      }
    }
    repositories.with("1.0", bomb).with("2.0", Samples.write(folder.resolve("no.jar"), "no zip"));
    ContractSource source = only("org.x:api:1.0").source();
    assertThatThrownBy(source::load).hasMessageContaining("cannot be used");
    assertThatThrownBy(() -> find("org.x:api:2.0")).hasMessageContaining("cannot be read as a jar");
  }

  @Test
  void tellsThatNothingIsReleasedYetFromAMistake() {
    repositories.with("1.0-SNAPSHOT", jar);
    assertThatThrownBy(() -> find("org.x:api:RELEASE"))
        .isInstanceOf(NoBaselineException.class)
        .hasMessageContaining("no version of org.x:api fits, of 1.0-SNAPSHOT");
    assertThatThrownBy(() -> find("own:own:RELEASE")).isInstanceOf(NoBaselineException.class);
    assertThatThrownBy(() -> find("org.x:ap:RELEASE"))
        .isNotInstanceOf(NoBaselineException.class)
        .hasMessageContaining("there is no org.x:ap in the local repository");
    assertThatThrownBy(() -> find("org.x:api:1.0"))
        .isNotInstanceOf(NoBaselineException.class)
        .hasMessageContaining("names org.x:api:1.0, which Maven does not find");
  }

  @Test
  void doesNotTakeSilenceForAnAnswer() throws Exception {
    repositories.failing(new MetadataNotFoundException(METADATA, CENTRAL));
    assertThatThrownBy(() -> find("own:own:RELEASE")).isInstanceOf(NoBaselineException.class);
    repositories.failing(new MetadataTransferException(METADATA, CENTRAL, "refused"));
    assertThatThrownBy(() -> find("own:own:RELEASE"))
        .isNotInstanceOf(NoBaselineException.class)
        .hasMessageContaining("not every repository has answered");
    repositories.with("1.0", jar);
    assertThat(only("org.x:api:RELEASE").notes())
        .singleElement()
        .asString()
        .contains("there may be other versions");
  }

  @Test
  void saysHowToWriteCoordinates() {
    assertThatThrownBy(() -> find("org.x:api"))
        .hasMessageContaining("coordinates are group:artifact:version");
  }

  private Baseline only(String location) throws MojoExecutionException {
    List<Baseline> baselines = find(location);
    assertThat(baselines).hasSize(1);
    return baselines.get(0);
  }

  private List<Baseline> find(String location) throws MojoExecutionException {
    return new ArtifactBaselines(
            repositories.asRepositories(),
            new BuildArtifacts("own:own", "1.1", Set.of("own:own")),
            LoadSettings.DEFAULT)
        .find(location);
  }

  private Path jar(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    Path contract = Samples.contract(folder.resolve("packed.yaml"), "integer");
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        Files.copy(contract, zip);
      }
    }
    return file;
  }
}
