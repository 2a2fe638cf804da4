package io.messagecontract.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.messagecontract.Corpora;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.Place;
import io.messagecontract.validate.SchemaValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of schemas whose inclusion others have established: a wrong answer is a defect. */
class ContainmentSuiteTests {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /**
   * The validator confirms our answer. items 6: neither branch accepts an object. ref 13: the
   * references lead to other schemas by {@code $id}; and, as in 16, the tree's {@code $ref} leads
   * back to the schema with the {@code not}, so that a subtree is refused and the whole is not. id
   * 1 and ref 17: an {@code $id} or {@code $ref} within {@code enum} is a plain value, and differs.
   */
  private static final List<String> ERRORS_OF_THE_SUITE =
      List.of(
          "id.json 1 s1SubsetEqOfs2",
          "items.json 6 s2SubsetEqOfs1",
          "ref.json 13 s1SubsetEqOfs2",
          "ref.json 13 s2SubsetEqOfs1",
          "ref.json 16 s1SubsetEqOfs2",
          "ref.json 17 s1SubsetEqOfs2");

  private final List<String> wrong = new ArrayList<>();
  private int decided;
  private int undecided;

  @TempDir Path folder;

  @Test
  void noAnswerIsWrong() throws IOException {
    Path tests = Corpora.assumed("json-schema-containment").resolve("tests");
    List<Path> files;
    try (Stream<Path> walked = Files.walk(tests)) {
      files =
          walked
              .filter(file -> file.toString().endsWith(".json"))
              .filter(file -> !file.toString().contains("optional"))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      for (JsonNode pair : MAPPER.readTree(file.toFile())) {
        for (var truth : pair.get("tests").properties()) {
          String name = file.getFileName() + " " + pair.get("id") + " " + truth.getKey();
          boolean forward = truth.getKey().equals("s1SubsetEqOfs2");
          JsonNode writer = pair.get(forward ? "schema1" : "schema2");
          JsonNode reader = pair.get(forward ? "schema2" : "schema1");
          judge(name, writer, reader, truth.getValue().asBoolean());
        }
      }
    }

    assertThat(wrong).isSubsetOf(ERRORS_OF_THE_SUITE);
    assertThat(decided).isGreaterThan(1_600);
    assertThat(undecided).isLessThan(400);
  }

  private void judge(String name, JsonNode written, JsonNode accepted, boolean isIncluded)
      throws IOException {
    try {
      Side writer = side("writer.json", written);
      Side reader = side("reader.json", accepted);
      Place a = at(writer, "writer.json");
      Place b = at(reader, "reader.json");
      boolean proved = InclusionProof.holds(writer, List.of(a), reader, List.of(b));
      boolean broken =
          !proved
              && new WitnessSearch(writer, a, reader, b)
                  .at(ValuePath.ROOT, List.of(), value -> true)
                  .isPresent();
      if ((proved && !isIncluded) || (broken && isIncluded)) {
        wrong.add(name);
      }
      if (proved || broken) {
        decided++;
      } else {
        undecided++;
      }
    } catch (DocumentException | RuntimeException e) {
      // References to other hosts: load refuses such schemas before anybody compares them.
      undecided++;
    }
  }

  private Side side(String file, JsonNode schema) throws IOException, DocumentException {
    Files.writeString(folder.resolve(file), schema.toString());
    Documents documents = new Documents(new FolderRoot(folder), new DocumentReader());
    documents.get(file);
    return new Side(
        documents, new SchemaValidator(documents, false), SchemaDialect.DRAFT_07, false);
  }

  private static Place at(Side side, String file) {
    return side.at(new SchemaPlace(file, "", SchemaDialect.DRAFT_07));
  }
}
