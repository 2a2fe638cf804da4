package io.messagecontract.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContractComparator;
import io.messagecontract.contract.Contract;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One contract in {@code same-meaning/<version>/<style>/}: written out, with everything behind
 * references to components, split over many files, and with traits. {@code changes.txt} there lists
 * small changes after which it is another one.
 */
class SameMeaningTests {

  private static final List<String> VERSIONS = List.of("2.0.0", "2.6.0", "3.0.0", "3.1.0");
  private static final List<String> STYLES = List.of("inline", "components", "split", "traits");

  /** One text of one file of a document, and what stands in its place in a copy. */
  record Edit(String document, String file, String was, String is) {

    static Edit of(String line) {
      String[] parts = line.split(" \\| ?", -1);
      String[] path = parts[0].split("/", 3);
      return new Edit(path[0] + '/' + path[1], path[2], parts[1], parts[2]);
    }

    void apply(Path folder) throws IOException {
      Path changed = folder.resolve(file);
      String text = Files.readString(changed);
      assertThat(text.split(Pattern.quote(was), -1)).as(toString()).hasSize(2);
      Files.writeString(changed, text.replace(was, is));
    }
  }

  private static Path folder() {
    try {
      return Path.of(
          Objects.requireNonNull(SameMeaningTests.class.getResource("same-meaning")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> documents() {
    return VERSIONS.stream()
        .flatMap(version -> STYLES.stream().map(style -> version + '/' + style))
        .toList();
  }

  static List<Edit> edits() throws IOException {
    return Files.readAllLines(folder().resolve("changes.txt")).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(Edit::of)
        .toList();
  }

  private static Contract load(Path folder) {
    Path yaml = folder.resolve("asyncapi.yaml");
    return ContractLoader.load(Files.exists(yaml) ? yaml : folder.resolve("asyncapi.json"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsTheSameContract(String document) {
    Contract expected = load(folder().resolve("3.0.0/inline"));
    Contract contract = load(folder().resolve(document));

    assertThat(contract).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(contract.digest()).isEqualTo(expected.digest());
  }

  @Test
  void findsNoChangeBetweenAnyTwo() {
    List<Contract> contracts =
        documents().stream().map(document -> load(folder().resolve(document))).toList();
    List<String> changes = new ArrayList<>();
    for (Contract before : contracts) {
      for (Contract after : contracts) {
        new ContractComparator()
            .compare(before, after).findings(CompatibilityPolicy.DEFAULT).stream()
                .map(f -> before.location() + " " + after.location() + " " + f)
                .forEach(changes::add);
      }
    }

    assertThat(changes).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("edits")
  void tellsASmallChange(Edit edit, @TempDir Path copy) throws IOException {
    Path original = folder().resolve(edit.document());
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(original.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.copy(file, target);
      }
    }
    edit.apply(copy);
    Contract changed = load(copy);

    assertThat(changed).isNotEqualTo(load(original));
    assertThat(changed.digest()).isNotEqualTo(load(original).digest());
  }
}
