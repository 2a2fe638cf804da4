package io.messagecontract.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.messagecontract.compare.Comparison;
import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContentModel;
import io.messagecontract.compare.ContractComparator;
import io.messagecontract.compare.Guarantee;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Proof;
import io.messagecontract.finding.Verdict;
import io.messagecontract.load.LoadResult;
import io.messagecontract.validate.SchemaValidator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Comparisons of two schemas: they end, every break is shown, and where none is found there is none
 * among some values.
 */
public final class SchemaPairs {

  private static final String CONTRACT =
      """
      {"asyncapi": "2.6.0", "info": {"title": "t", "version": "1"},
       "channels": {"c": {"publish": {"message": {"name": "m", "payload": %s}}}}}
      """;

  private static final List<Guarantee> GUARANTEES =
      List.of(Guarantee.FORWARD, Guarantee.BACKWARD, Guarantee.SURFACE);

  private SchemaPairs() {}

  private record Version(SchemaPlace schema, SchemaValidator validator, Contract contract) {

    static Optional<Version> of(JsonNode schema) {
      LoadResult read =
          Fuzzed.contract("asyncapi.json", CONTRACT.formatted(schema.toString()).getBytes(UTF_8));
      return Optional.of(read).filter(LoadResult::isSound).map(sound -> of(sound.contract()));
    }

    private static Version of(Contract contract) {
      return new Version(
          contract.messages().get(0).payload().orElseThrow(),
          new SchemaValidator(contract.documents(), false),
          contract);
    }

    boolean accepts(JsonNode value, boolean closed) {
      return closed ? validator.acceptsClosed(schema, value) : validator.accepts(schema, value);
    }
  }

  /** Compares two schemas: a JSON array of both, or what {@link SchemaBytes} makes of the bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Optional<JsonNode> pair =
        bytes.length > 0 && bytes[0] == '['
            ? Fuzzed.read("pair.json", bytes).map(document -> document.root())
            : Optional.of(SchemaBytes.pair(bytes));
    if (pair.isEmpty() || pair.get().size() != 2) {
      return;
    }
    Optional<Version> before = Version.of(pair.get().get(0));
    Optional<Version> after = Version.of(pair.get().get(1));
    if (before.isPresent() && after.isPresent()) {
      try {
        assertJudged(before.get(), after.get(), bytes);
      } catch (AssertionError e) {
        throw new AssertionError(pair.get().toString(), e);
      }
    }
  }

  private static void assertJudged(Version before, Version after, byte[] bytes) {
    int choice = Fuzzed.choice(bytes);
    Guarantee guarantee = GUARANTEES.get(choice % GUARANTEES.size());
    ContentModel model = ContentModel.values()[choice / GUARANTEES.size() % 2];
    CompatibilityPolicy policy =
        CompatibilityPolicy.DEFAULT.contentModel(model).guarantees(Set.of(guarantee));
    Comparison comparison = new ContractComparator().compare(before.contract, after.contract);
    List<Finding> findings = comparison.findings(policy);
    if (Fuzzed.isThorough(bytes)) {
      Fuzzed.assertSayable(findings);
    }
    boolean isForward = guarantee == Guarantee.FORWARD;
    assertShown(findings, isForward ? after : before, isForward ? before : after, guarantee, model);
  }

  private static void assertShown(
      List<Finding> findings, Version writer, Version reader, Guarantee by, ContentModel model) {
    boolean isSurface = by == Guarantee.SURFACE;
    boolean isClosed = isSurface || model == ContentModel.CLOSED;
    for (Finding finding : findings) {
      Proof proof = finding.proof().orElseThrow();
      if (proof.verdict() == Verdict.BREAKING) {
        JsonNode witness = Fuzzed.json(proof.witness().orElseThrow().json());
        assertThat(proof.guarantee()).isEqualTo(by.name().toLowerCase(Locale.ROOT));
        assertThat(writer.accepts(witness, isClosed)).as("written: %s", finding).isTrue();
        assertThat(reader.accepts(witness, isSurface)).as("read: %s", finding).isFalse();
      }
    }
    // The surface is what consumers may read: values are not its question.
    if (!isSurface && Comparison.verdict(findings) == Verdict.COMPATIBLE) {
      for (JsonNode value : SchemaBytes.VALUES) {
        assertThat(!writer.accepts(value, isClosed) || reader.accepts(value, false))
            .as("%s %s, but %s is written and not read", by, model, value)
            .isTrue();
      }
    }
  }
}
