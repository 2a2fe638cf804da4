package io.messagecontract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Corpora;
import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadResult;
import io.messagecontract.load.LoadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every example of the specification against its own version in the next release: what is found is
 * listed in {@code example-histories.txt}, and each line of it was checked by hand.
 */
class ExampleHistoriesTests {

  private static final CompatibilityPolicy ALL =
      CompatibilityPolicy.DEFAULT.guarantees(Set.of(Guarantee.FULL, Guarantee.SURFACE));

  /** Of 128 pairs; six are refused by the loader, on one side or on both. */
  private static final int LEAST_PAIRS = 120;

  private final List<String> lines = new ArrayList<>();
  private int pairs;

  @Test
  void findsWhatChangedFromReleaseToRelease() throws IOException {
    List<Path> releases = releases(Corpora.assumed("asyncapi-examples"));
    for (int i = 0; i + 1 < releases.size(); i++) {
      compare(releases.get(i), releases.get(i + 1));
    }

    assertThat(pairs).isGreaterThan(LEAST_PAIRS);
    assertThat(String.join("\n", lines) + "\n").isEqualTo(expected());
  }

  private void compare(Path before, Path after) throws IOException {
    for (Path document : documents(before)) {
      Optional<Path> next = next(after.resolve(before.relativize(document)));
      Optional<Contract> was = contract(document, before);
      Optional<Contract> is = next.flatMap(file -> contract(file, after));
      if (was.isPresent() && is.isPresent()) {
        pairs++;
        List<Finding> findings =
            new ContractComparator().compare(was.get(), is.get()).findings(ALL);
        if (!findings.isEmpty()) {
          lines.add(before.getFileName() + " " + before.relativize(document));
          findings.forEach(finding -> lines.add("  " + text(finding)));
        }
      }
    }
  }

  private static String text(Finding finding) {
    return finding.proof().orElseThrow().verdict()
        + " "
        + finding.rule()
        + " ("
        + finding.subject()
        + ") "
        + finding
            .message()
            .replaceFirst(": (nobody|consumers|code|what cons|neither|no reader).*", "");
  }

  /** Up to 2.0.0 the files stand one folder deeper; from 3.0.0 on they have another ending. */
  private static Optional<Path> next(Path file) {
    String name = file.toString();
    return Stream.of(
            name, name.replace("/2.0.0/", "/"), name.replaceFirst("\\.yml$", "-asyncapi.yml"))
        .map(Path::of)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Optional<Contract> contract(Path document, Path root) {
    LoadResult result = ContractLoader.read(document, root, LoadSettings.DEFAULT);
    return result.isSound() ? Optional.of(result.contract()) : Optional.empty();
  }

  private static List<Path> releases(Path corpus) throws IOException {
    try (Stream<Path> folders = Files.list(corpus)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> documents(Path release) throws IOException {
    try (Stream<Path> files = Files.walk(release)) {
      return files.filter(file -> file.toString().matches(".*\\.(ya?ml|json)")).sorted().toList();
    }
  }

  private static String expected() throws IOException {
    try (InputStream stream =
        ExampleHistoriesTests.class.getResourceAsStream("example-histories.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
