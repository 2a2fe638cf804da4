package io.messagecontract.junit;

import io.messagecontract.contract.Direction;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.MessageId;
import io.messagecontract.document.RawMessage;
import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.EvidenceException;
import io.messagecontract.evidence.EvidenceFile;
import io.messagecontract.evidence.Outcome;
import io.messagecontract.evidence.Reading;
import io.messagecontract.validate.Observation;
import io.messagecontract.validate.Strictness;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * Keeps what one test shows of one contract.
 *
 * <p>What cannot be kept fails the test: a build that demands evidence would fail later, and nobody
 * would know why.
 */
record EvidenceRecorder(LoadedContract contract, String test, Optional<EvidenceFile> file)
    implements EvidenceSink {

  private static final Namespace NAMESPACE = Namespace.create(EvidenceRecorder.class);

  /** The file of one run of all tests. Jupiter closes it when that is over. */
  private record OpenFile(EvidenceFile file) implements AutoCloseable, CloseableResource {

    @Override
    public void close() throws EvidenceException {
      file.close();
    }
  }

  static EvidenceRecorder of(ExtensionContext context, LoadedContract contract) {
    Optional<EvidenceFile> file =
        Parameters.evidenceDirectory(context)
            .map(
                folder ->
                    context
                        .getRoot()
                        .getStore(NAMESPACE)
                        .getOrComputeIfAbsent(
                            folder, f -> new OpenFile(new EvidenceFile(Path.of(f))), OpenFile.class)
                        .file());
    String test =
        context.getRequiredTestClass().getName()
            + context.getTestMethod().map(method -> '#' + method.getName()).orElse("");
    return new EvidenceRecorder(contract, test, file);
  }

  /** Keeps what a message showed, and how the test ended. */
  void record(
      Message message,
      Direction direction,
      Outcome outcome,
      Optional<String> sample,
      RawMessage raw) {
    if (file.isPresent()) {
      Observation observation = contract.validator(Strictness.DOCUMENTED).observe(message, raw);
      record(
          new Evidence(
              contract.tested(),
              message.id(),
              direction,
              outcome,
              test,
              sample,
              observation,
              Reading.UNKNOWN));
    }
  }

  @Override
  public void record(
      MessageId message, Direction direction, Observation observation, Reading reading) {
    if (file.isPresent()) {
      record(
          new Evidence(
              contract.tested(),
              message,
              direction,
              Outcome.PASSED,
              test,
              Optional.empty(),
              observation,
              reading));
    }
  }

  private void record(Evidence evidence) {
    try {
      file.orElseThrow().add(evidence);
    } catch (EvidenceException e) {
      Lines lines =
          Lines.of(
              String.valueOf(e.getMessage()),
              "   way out   make room there, name another folder in "
                  + Parameters.EVIDENCE
                  + ", or leave that empty to keep no evidence");
      throw new IllegalStateException(lines.toString(), e);
    }
  }
}
