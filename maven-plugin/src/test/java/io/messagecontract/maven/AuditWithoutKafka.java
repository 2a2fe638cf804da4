package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.report.ReportedContract;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;

/** A process whose class path decides whether it can audit a topic. It prints why it cannot. */
final class AuditWithoutKafka {

  private AuditWithoutKafka() {}

  /** Takes a contract. */
  public static void main(String[] arguments) {
    Path document = Path.of(arguments[0]);
    Contract contract =
        ContractLoader.load(document.toString(), AuditWithoutKafka.class.getClassLoader());
    try {
      verify(
          new TopicParameters(
              "localhost:1",
              List.of("sessions"),
              "g",
              "earliest",
              "latest",
              List.of(),
              document.resolveSibling("audit"),
              List.of()),
          contract,
          document);
    } catch (MojoExecutionException e) {
      System.out.println(e.getMessage());
    }
  }

  static Outcome verify(TopicParameters parameters, Contract contract, Path document)
      throws MojoExecutionException {
    return new TopicVerification(
            contract, Strictness.DOCUMENTED, Share.NONE, new Severities(Map.of()))
        .verify(
            parameters,
            Target.any(),
            new MessageValidator(contract),
            new ReportedContract("asyncapi.yaml"),
            new BaseFolder(document.resolveSibling("")),
            new RecordedLog());
  }
}
