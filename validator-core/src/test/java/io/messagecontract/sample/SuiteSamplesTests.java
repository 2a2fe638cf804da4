package io.messagecontract.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.Corpora;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.inclusion.SchemaFolder;
import io.messagecontract.inclusion.Side;
import io.messagecontract.inclusion.SuiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes up values from the schemas of the JSON Schema Test Suite, which are full of corners. */
class SuiteSamplesTests {

  private static final Map<String, SchemaDialect> DRAFTS =
      Map.of(
          "draft7", SchemaDialect.DRAFT_07,
          "draft2019-09", SchemaDialect.DRAFT_2019_09,
          "draft2020-12", SchemaDialect.DRAFT_2020_12);

  private final Set<String> withoutValid = new TreeSet<>();
  private final Set<String> withoutInvalid = new TreeSet<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<Long> nanos = new ArrayList<>();
  private int satisfiable;
  private int refutable;
  private int values;
  private String slowest = "";
  private long most;

  @TempDir Path folder;

  @Test
  void findsValuesOnBothSidesOfAlmostEverySchema() throws IOException {
    Path suite = Corpora.assumed("json-schema-test-suite");
    for (String draft : DRAFTS.keySet().stream().sorted().toList()) {
      SchemaFolder schemas = new SchemaFolder(Files.createDirectories(folder.resolve(draft)));
      Path tests = suite.resolve("tests");
      try (Stream<Path> files = Files.walk(tests.resolve(draft))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          JsonNode content = SchemaFolder.MAPPER.readTree(file.toFile());
          boolean formats = file.toString().contains("/format/");
          for (SuiteFile.Group group :
              new SuiteFile(content, DRAFTS.get(draft), formats, schemas).groups()) {
            look(tests.relativize(file) + ": " + group.description(), group);
          }
        }
      }
    }
    write();

    assertThat(wrong).isEmpty();
    assertThat(satisfiable).isGreaterThan(1_000);
    assertThat(withoutValid.size() * 100).isLessThan(satisfiable * 3);
    assertThat(withoutInvalid.size() * 100).isLessThan(refutable * 3);
  }

  private void look(String name, SuiteFile.Group group) {
    Side side = group.schema().side();
    long start = System.nanoTime();
    SchemaSamples samples =
        new SchemaSamples(
            side.documents(),
            side.dialect(),
            group.schema().place(),
            List.of(),
            !side.validator().formatsAreNotes());
    List<Shown> valid = samples.valid();
    List<Shown> invalid = samples.invalid();
    long time = System.nanoTime() - start;
    nanos.add(time);
    if (time > most) {
      most = time;
      slowest = name;
    }
    values += valid.size() + invalid.size();
    valid.stream()
        .filter(v -> !group.allSay(true, v.value()))
        .forEach(v -> wrong.add(name + " " + v));
    invalid.stream()
        .filter(v -> !group.allSay(false, v.value()))
        .forEach(v -> wrong.add(name + " " + v));
    if (says(group, true)) {
      satisfiable++;
      if (valid.isEmpty()) {
        withoutValid.add(name);
      }
    }
    if (says(group, false)) {
      refutable++;
      if (invalid.isEmpty()) {
        withoutInvalid.add(name);
      }
    }
  }

  private static boolean says(SuiteFile.Group group, boolean valid) {
    for (JsonNode test : group.source().get("tests")) {
      if (test.get("valid").booleanValue() == valid && group.allSay(valid, test.get("data"))) {
        return true;
      }
    }
    return false;
  }

  private void write() throws IOException {
    List<Long> sorted = nanos.stream().sorted().toList();
    List<String> lines = new ArrayList<>();
    lines.add("schemas " + nanos.size() + ", values " + values);
    lines.add("satisfiable " + satisfiable + ", without a valid value " + withoutValid.size());
    lines.add("refutable " + refutable + ", without an invalid value " + withoutInvalid.size());
    lines.add(
        "milliseconds: median "
            + sorted.get(sorted.size() / 2) / 1e6
            + ", 99th percentile "
            + sorted.get(sorted.size() * 99 / 100) / 1e6
            + ", most "
            + most / 1e6
            + " ("
            + slowest
            + ")");
    withoutValid.forEach(name -> lines.add("no valid value: " + name));
    withoutInvalid.forEach(name -> lines.add("no invalid value: " + name));
    Path target = Files.createDirectories(Path.of("target/samples"));
    Files.write(target.resolve("suite.txt"), lines);
  }
}
