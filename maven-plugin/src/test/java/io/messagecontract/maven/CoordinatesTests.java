package io.messagecontract.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          org.x:api:1.0                     | jar  | ''    | 1.0       | -
          org.x:api:yaml:1.0                | yaml | ''    | 1.0       | -
          org.x:api:jar:spec:1.0!/a/b.yaml  | jar  | spec  | 1.0       | a/b.yaml
          org.x:api:RELEASE!a.yaml          | jar  | ''    | RELEASE   | a.yaml
          org.x:api:[1.0,2.0)!/a/           | jar  | ''    | [1.0,2.0) | a
          """)
  void readsAllForms(
      String location, String extension, String classifier, String version, String path) {
    assertThat(Coordinates.areMeantBy(location)).isTrue();
    Coordinates coordinates = Coordinates.of(location).orElseThrow();
    assertThat(coordinates.key()).isEqualTo("org.x:api");
    assertThat(coordinates.extension()).isEqualTo(extension);
    assertThat(coordinates.classifier()).isEqualTo(classifier);
    assertThat(coordinates.version()).isEqualTo(version);
    assertThat(coordinates.path().orElse(null)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.x:api", "org.x:api:1:2:3:4", "org.x:api:1!/", "org.x:api:a/b"})
  void recognisesWhatIsMeantAndWrong(String location) {
    assertThat(Coordinates.areMeantBy(location)).isTrue();
    assertThat(Coordinates.of(location)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.yaml", "C:\\a.yaml", "C:/a.yaml", "a/b:c:d.yaml", "./x:y:z", "http://a:80/b"})
  void leavesFilesAndUrlsToOthers(String location) {
    assertThat(Coordinates.areMeantBy(location)).isFalse();
  }

  @Test
  void showsWhatIsNotTheDefault() {
    assertThat(Coordinates.of("g.g:a:1").orElseThrow().show("2")).isEqualTo("g.g:a:2");
    assertThat(Coordinates.of("g.g:a:yaml:1").orElseThrow().show("2")).isEqualTo("g.g:a:yaml:2");
    assertThat(Coordinates.of("g.g:a:jar:c:1").orElseThrow().show("2")).isEqualTo("g.g:a:jar:c:2");
  }
}
