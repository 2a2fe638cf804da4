package io.messagecontract.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.messagecontract.contract.Contract;
import io.messagecontract.contract.Message;
import io.messagecontract.contract.SchemaPlace;
import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Problem;
import io.messagecontract.document.RawMessage;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import io.messagecontract.verdict.Leftover;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether messages keep a contract, and if not, everything that is wrong with them.
 *
 * <pre>{@code
 * MessageValidator validator = new MessageValidator(contract, Strictness.STRICT);
 * ValidationResult result = validator.validate(Target.channel("orders"), json);
 * }</pre>
 *
 * <p>One validator serves many threads.
 *
 * @since 0.1.0
 */
public final class MessageValidator {

  /** To find the first hundred of more than these would take longer than to read them. */
  private static final int MOST_EXPLAINED = 1_000;

  /**
   * In bytes. To say what is wrong takes trees, and networknt's notes on every value of them: large
   * messages take their turns, or memory would have to hold one for each thread.
   */
  private static final int LARGE = 1024 * 1024;

  private final Contract contract;
  private final Strictness strictness;
  private final SchemaValidator schemas;
  private final Object large = new Object();
  private final DocumentReader reader = new DocumentReader();
  private final Acceptance acceptance;
  private final FaultFindings faults;
  private final MetadataJudge metadata;

  /** Judges by what the contract says, {@link Strictness#DOCUMENTED}. */
  public MessageValidator(Contract contract) {
    this(contract, Strictness.DOCUMENTED);
  }

  /** Judges with the given strictness. */
  public MessageValidator(Contract contract, Strictness strictness) {
    this.contract = contract;
    this.strictness = strictness;
    this.schemas = new SchemaValidator(contract.documents(), strictness == Strictness.STRICT);
    this.acceptance = new Acceptance(contract, schemas.verdicts(), strictness == Strictness.STRICT);
    this.faults = new FaultFindings(contract);
    this.metadata = new MetadataJudge(contract, schemas);
  }

  /** Returns the contract by which this validator judges. */
  public Contract contract() {
    return contract;
  }

  /**
   * Returns the schemas of this contract that are not compiled, in the order of their places: where
   * a message comes to one of them, that value is read as a whole and networknt is asked. Nothing
   * depends on it but time.
   */
  public List<Leftover> leftovers() {
    return contract.messages().stream()
        .flatMap(message -> message.payload().stream())
        .distinct()
        .flatMap(
            schema ->
                schemas.verdicts().leftovers(schema, strictness == Strictness.STRICT).stream())
        .sorted()
        .distinct()
        .toList();
  }

  /** Judges a message given as text. */
  public ValidationResult validate(Target target, String message) {
    return validate(target, RawMessage.of(message));
  }

  /** Judges a message given as UTF-8 bytes. */
  public ValidationResult validate(Target target, byte[] message) {
    return validate(target, RawMessage.of(message));
  }

  /** Judges a message that may have headers and a place in a file. */
  public ValidationResult validate(Target target, RawMessage raw) {
    Acceptance.Judged judged = acceptance.of(target, raw);
    if (judged != null && judged.accepted()) {
      return judged.message().result;
    } else if (raw.length() <= LARGE) {
      return faults(judged, target, raw);
    }
    synchronized (large) {
      return faults(judged, target, raw);
    }
  }

  private ValidationResult faults(
      Acceptance.@Nullable Judged judged, Target target, RawMessage raw) {
    return Optional.ofNullable(judged)
        .flatMap(rejected -> simpleFaults(rejected.message(), raw))
        .orElseGet(() -> explain(target, raw));
  }

  /** Most that is wrong with messages takes neither a tree nor networknt to be told. */
  private Optional<ValidationResult> simpleFaults(Acceptance.Accepted rejected, RawMessage raw) {
    return schemas
        .verdicts()
        .faults(acceptance.explaining(rejected), raw, MostFindings.MOST)
        .filter(found -> found.count() > 0)
        .map(found -> faults.of(found, rejected.message, raw))
        .map(found -> new ValidationResult(Optional.of(rejected.message), found));
  }

  /** Whatever is not judged at once is read and judged anew, by those who can say why. */
  ValidationResult explain(Target target, RawMessage raw) {
    Document document;
    try {
      document = reader.readJson(raw);
    } catch (DocumentException e) {
      List<Finding> findings = e.problems().stream().map(problem -> finding(raw, problem)).toList();
      return new ValidationResult(Optional.empty(), findings);
    }
    Steps steps = new Steps();
    Identification.Answer answer =
        new Identification(contract, raw, document)
            .find(target, message -> judge(message, raw, document, steps).size());
    return answer
        .message()
        .map(
            message ->
                new ValidationResult(Optional.of(message), judge(message, raw, document, steps)))
        .orElseGet(() -> new ValidationResult(Optional.empty(), answer.findings()));
  }

  /**
   * Judges a message with what travelled beside its body: its headers, all of them, by the {@code
   * headers} that the contract documents (AsyncAPI, Message Object), and its key, by that of its
   * binding (Kafka Bindings, Message Binding Object). Both are texts: where a schema wants
   * something else than a string, the text is read as JSON.
   *
   * <p>Findings have their places in the texts {@code headers} and {@code key}. Headers that are
   * not documented are as the schema has it, at any {@link Strictness}: others add theirs.
   *
   * @param key by which a broker orders the message; empty where it has none, or it is not known
   */
  public ValidationResult validateAll(Target target, RawMessage raw, Optional<String> key) {
    return metadata.add(validate(target, raw), raw, key);
  }

  /** Tells what a message, given as UTF-8 bytes, shows of the contract. */
  public Observation observe(Message message, byte[] json) {
    return observe(message, RawMessage.of(json));
  }

  /**
   * Tells what a message shows of the contract, whether or not it keeps it.
   *
   * @param message which message of this validator's contract it is
   * @return {@link Observation#NOTHING} where the text is no JSON, the contract does not describe
   *     the message in JSON Schema, or it cannot be told which schemas apply
   */
  public Observation observe(Message message, RawMessage raw) {
    try {
      JsonNode value = reader.readJson(raw).root();
      return message
          .payload()
          .map(schema -> schemas.observe(schema, value))
          .orElse(Observation.NOTHING);
    } catch (DocumentException | RuntimeException | StackOverflowError e) {
      // Whoever judges the message is told of it; what is not seen is not claimed.
      return Observation.NOTHING;
    }
  }

  private List<Finding> judge(Message message, RawMessage raw, Document document, Steps steps) {
    if (message.payload().isEmpty()) {
      return List.of(unchecked(message, raw, document));
    }
    Explanation explanation = new Explanation(contract, message, raw, document);
    try {
      return judge(message.payload().get(), document, explanation, steps);
    } catch (TooManyStepsException e) {
      return explanation.failure(e);
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(explanation.failure(e));
    }
  }

  private List<Finding> judge(
      SchemaPlace schema, Document document, Explanation explanation, Steps steps) {
    List<Finding> findings = new ArrayList<>();
    Set<String> required = new HashSet<>();
    Set<String> wrong = new HashSet<>();
    List<Error> causes = schemas.causes(schema, document.root(), steps);
    for (Error error : causes) {
      ErrorPlaces.around(ErrorPlaces.inMessage(error), wrong);
      if (error.getKeyword().equals("required")) {
        required.add(error.getInstanceLocation() + " " + error.getProperty());
      }
    }
    causes.stream().limit(MOST_EXPLAINED).map(explanation::of).forEach(findings::add);
    if (strictness == Strictness.STRICT) {
      schemas.undocumented(schema, document.root(), steps).stream()
          .filter(gap -> !required.contains(gap.object() + " " + gap.property()))
          .filter(gap -> !isRejected(gap, wrong))
          .forEach(gap -> findings.add(explanation.of(gap)));
    }
    return MostFindings.of(findings, Math.max(0, causes.size() - MOST_EXPLAINED));
  }

  /** What a schema rejects, that schema describes: only because it rejects it does it not count. */
  private static boolean isRejected(DocumentedProperties.Gap gap, Set<String> wrong) {
    return gap.isUndocumented() && wrong.contains(ErrorPlaces.child(gap.object(), gap.property()));
  }

  /** Nothing passes silently: a message that cannot be checked says so, and is never STRICT. */
  private Finding unchecked(Message message, RawMessage raw, Document document) {
    Location location = Location.of(raw, document, "");
    return message
        .schemaFormat()
        .map(
            format ->
                Finding.error(
                        "unsupported-schema-format",
                        location,
                        "The contract describes this message in \"" + format + "\".")
                    .hint("describe it in JSON Schema; other languages cannot be checked"))
        .orElseGet(
            () ->
                Finding.of(
                        "undocumented-payload",
                        strictness == Strictness.STRICT ? Severity.ERROR : Severity.WARNING,
                        location,
                        "The contract does not describe the body of this message.")
                    .hint("add a payload schema to the message"))
        .about(message.id().name())
        .related("contract", message.location());
  }

  static Finding finding(RawMessage raw, Problem problem) {
    return Finding.error(
            problem.rule(),
            Location.of(raw.name(), raw.inFile(problem.position())),
            problem.message())
        .hint(problem.hint());
  }
}
