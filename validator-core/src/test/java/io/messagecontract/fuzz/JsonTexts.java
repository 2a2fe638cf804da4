package io.messagecontract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.SchemaValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages: what is accepted at once is JSON, and what networknt accepts as a tree. */
public final class JsonTexts {

  private static final Contract CONTRACT =
      ContractLoader.load(
          "classpath:/io/messagecontract/fuzz/messages.yaml", JsonTexts.class.getClassLoader());
  private static final SchemaValidator TREES = new SchemaValidator(CONTRACT.documents(), false);
  private static final MessageValidator VALIDATOR = new MessageValidator(CONTRACT);
  private static final MessageValidator STRICT = new MessageValidator(CONTRACT, Strictness.STRICT);
  private static final DocumentReader READER = new DocumentReader();

  private JsonTexts() {}

  /** Reads one message. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Optional<JsonNode> tree = read(bytes);
    Message message = CONTRACT.messages().get(Fuzzed.choice(bytes) % CONTRACT.messages().size());
    Target target = Target.message(message.id());
    ValidationResult result = VALIDATOR.validate(target, bytes);
    assertThat(result.isValid())
        .as(message.id().name())
        .isEqualTo(tree.isPresent() && TREES.accepts(message.payload().orElseThrow(), tree.get()));
    if (Fuzzed.isThorough(bytes)) {
      tree.ifPresent(Fuzzed::assertReadAgain);
      List<Finding> findings = findings(target, bytes);
      Fuzzed.assertSayable(findings);
      assertThat(findings(target, bytes)).isEqualTo(findings);
    }
  }

  private static List<Finding> findings(Target target, byte[] bytes) {
    List<Finding> findings = new ArrayList<>(VALIDATOR.validate(target, bytes).findings());
    findings.addAll(STRICT.validate(target, bytes).findings());
    findings.addAll(VALIDATOR.validate(Target.any(), bytes).findings());
    return findings;
  }

  private static Optional<JsonNode> read(byte[] bytes) {
    try {
      return Optional.of(READER.readJson(RawMessage.of(bytes)).root());
    } catch (DocumentException e) {
      Fuzzed.assertHarmless(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
