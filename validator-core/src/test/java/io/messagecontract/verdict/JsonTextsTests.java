package io.messagecontract.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.messagecontract.Corpora;
import io.messagecontract.contract.SchemaDialect;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.Limits;
import io.messagecontract.document.RawMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is accepted at once is JSON for the reader of documents, too, which knows every limit. */
class JsonTextsTests {

  private final DocumentReader reader = new DocumentReader();
  private Check anything;
  private Verdicts verdicts;

  @BeforeEach
  void compile() throws IOException, DocumentException {
    byte[] schema = "{\"description\": \"anything\"}".getBytes(StandardCharsets.UTF_8);
    Documents documents = new Documents((path, most) -> schema, reader);
    documents.get("schema.json");
    verdicts = new Verdicts(documents, false, new Unasked(), Limits.DEFAULT);
    anything = verdicts.check(new SchemaPlace("schema.json", "", SchemaDialect.DRAFT_07), false);
  }

  @Test
  void ofTheJsonTestSuiteAreReadAlike() throws IOException {
    List<String> wrong = new ArrayList<>();
    int accepted = 0;
    try (Stream<Path> files = Files.walk(Corpora.assumed("json-test-suite"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        boolean accepts = verdicts.accepts(anything, bytes);
        String name = file.getFileName().toString();
        if (accepts != isRead(bytes) && (accepts || name.startsWith("y_"))) {
          wrong.add(name);
        }
        accepted += accepts ? 1 : 0;
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(accepted).isGreaterThan(90);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": 1, \"a\": 1}",
        "{\"a\": {\"b\": 1, \"c\": 2, \"b\": 3}}",
        "{\"a\": [{\"b\": 1, \"b\": 2}]}",
        "{} {}",
        "{}x",
        "[1e10001]",
        "[1E-99999]",
        "[1e+123456789012]"
      })
  void thatTheReaderRefusesAreNotAccepted(String text) {
    assertThat(verdicts.accepts(anything, text.getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(isRead(text.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void areAcceptedUpToTheLimitsAndNotBeyond() {
    Limits limits = Limits.DEFAULT;
    assertAccepted("[".repeat(limits.maxDepth()) + "]".repeat(limits.maxDepth()), true);
    assertAccepted("[".repeat(limits.maxDepth() + 1) + "]".repeat(limits.maxDepth() + 1), false);
    assertAccepted("9".repeat(limits.maxNumberLength()), true);
    assertAccepted("9".repeat(limits.maxNumberLength() + 1), false);
    assertAccepted("0." + "9".repeat(limits.maxNumberLength() - 2), true);
    assertAccepted("0." + "9".repeat(limits.maxNumberLength() - 1), false);
    assertAccepted("1e" + limits.maxExponent(), true);
    assertAccepted("[" + "1,".repeat(limits.maxNodes() - 2) + "1]", true);
    assertAccepted("[" + "1,".repeat(limits.maxNodes() - 1) + "1]", false);
    assertAccepted("\"" + "a".repeat(limits.maxBytes() - 2) + "\"", true);
    assertAccepted("\"" + "a".repeat(limits.maxBytes() - 1) + "\"", false);
  }

  @Test
  void withVeryManyNamesAreReadAndTwiceTheSameIsFound() {
    StringBuilder names = new StringBuilder("{\"first\": 0");
    for (int i = 0; i < 5_000; i++) {
      names.append(", \"n").append(i).append("\": 0");
    }
    assertAccepted(names + "}", true);
    assertAccepted(names + ", \"n4999\": 0}", false);
    assertAccepted(names + ", \"first\": 0}", false);
  }

  private void assertAccepted(String text, boolean accepted) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String name = text.substring(0, Math.min(40, text.length()));
    assertThat(verdicts.accepts(anything, bytes)).as(name).isEqualTo(accepted);
    assertThat(isRead(bytes)).as(name).isEqualTo(accepted);
  }

  private boolean isRead(byte[] bytes) {
    try {
      reader.readJson(RawMessage.of(bytes));
      return true;
    } catch (DocumentException e) {
      return false;
    }
  }
}
