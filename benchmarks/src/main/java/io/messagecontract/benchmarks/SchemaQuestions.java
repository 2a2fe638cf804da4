package io.messagecontract.benchmarks;

import static java.util.Objects.requireNonNull;

import io.messagecontract.compare.CompatibilityPolicy;
import io.messagecontract.compare.ContractComparator;
import io.messagecontract.contract.Message;
import io.messagecontract.document.Document;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.finding.Finding;
import io.messagecontract.inclusion.Answer;
import io.messagecontract.inclusion.Inclusion;
import io.messagecontract.inclusion.Question;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Target;
import io.messagecontract.validate.ValidationResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Asks whether consumers of the Session Notification Events contract accept what a changed one
 * sends, and, to compare with, parses the contract and validates a message.
 *
 * <p>No name of a benchmark has a capital I: JMH writes names in lower case by the locale of the
 * build, and the jar would not be the same everywhere.
 *
 * @since 0.1.0
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class SchemaQuestions {

  private final SessionContract before = SessionContract.unchanged();
  private final SessionContract after = before.with(EnumSet.allOf(Change.class));
  private final MessageValidator validator = new MessageValidator(before.contract());
  private final Message message = before.message();

  /** One question about one message. */
  @State(Scope.Benchmark)
  public static class Asked {

    /** How the schema of what is sent differs from that of the reader. */
    @Param public Change change = Change.NOTHING;

    private @Nullable Question question;

    /** Makes the schemas ready. */
    @Setup
    public void ask(SchemaQuestions questions) {
      question = questions.question(change);
    }
  }

  Question question(Change change) {
    return Question.of(before.with(Set.of(change)).written(), before.read());
  }

  /** The least that any check costs: the documents of the contract become trees. */
  @Benchmark
  public List<Document> parse() throws DocumentException {
    List<Document> documents = new ArrayList<>();
    for (Map.Entry<String, String> text : before.documents().entrySet()) {
      byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
      documents.add(new DocumentReader().read(text.getKey(), bytes));
    }
    return documents;
  }

  /** The documented example of the message is held against its schema. */
  @Benchmark
  public ValidationResult validate() {
    return validator.validate(Target.message(message.id()), message.examples().get(0).payload());
  }

  /** Is all that a closed writer may write accepted by an open reader? */
  @Benchmark
  public Answer ask(Asked asked) {
    return new Inclusion().answer(requireNonNull(asked.question));
  }

  /** The contract with all changes is compared with the one without. */
  @Benchmark
  public List<Finding> compare() {
    return new ContractComparator()
        .compare(before.contract(), after.contract())
        .findings(CompatibilityPolicy.DEFAULT);
  }
}
