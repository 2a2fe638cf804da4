package io.messagecontract.hostile;

import io.messagecontract.accept.LedgerReader;
import io.messagecontract.contract.InvalidContractException;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.RawMessage;
import io.messagecontract.document.RecordedMessages;
import io.messagecontract.evidence.EvidenceReader;
import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.lint.ContractLinter;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadSettings;
import io.messagecontract.report.ReportException;
import io.messagecontract.report.ReportReader;
import io.messagecontract.validate.MessageValidator;
import io.messagecontract.validate.Strictness;
import io.messagecontract.validate.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What an input is given to. */
enum Kind {
  /** A message, by the schema around it, under both strictnesses. */
  MESSAGE {
    @Override
    List<Finding> outcome(HostileCase input, Path folder) throws IOException {
      return judged(input, input.bytes(), folder);
    }
  },

  /** A message, by the schema around it, under strictness alone: formats count. */
  STRICT {
    @Override
    List<Finding> outcome(HostileCase input, Path folder) throws IOException {
      return loaded(input.around(), folder).orElseThrow().strict(input.bytes());
    }
  },

  /** The bytes of a message. */
  BYTES {
    @Override
    List<Finding> outcome(HostileCase input, Path folder) throws IOException {
      return judged(input, HexFormat.ofDelimiter(" ").parseHex(input.input()), folder);
    }
  },

  /** A schema, in a contract that begins one line above it. */
  SCHEMA {
    @Override
    List<Finding> outcome(HostileCase input, Path folder) throws IOException {
      return linted(contract(input.input()), "asyncapi.json", folder);
    }
  },

  /** A whole contract in YAML. */
  CONTRACT {
    @Override
    List<Finding> outcome(HostileCase input, Path folder) throws IOException {
      return linted(input.input(), "asyncapi.yaml", folder);
    }
  },

  /** Messages, each in a line. */
  LINES {
    @Override
    List<Finding> outcome(HostileCase input, Path folder) throws IOException {
      return recorded(input, "messages.ndjson", folder);
    }
  },

  /** Messages in an array. */
  ARRAY {
    @Override
    List<Finding> outcome(HostileCase input, Path folder) throws IOException {
      return recorded(input, "messages.json", folder);
    }
  },

  /** Accepted changes. */
  LEDGER {
    @Override
    List<Finding> outcome(HostileCase input, Path folder) {
      return LedgerReader.read("accepted.yaml", input.bytes()).findings();
    }
  },

  /** A file of evidence. */
  EVIDENCE {
    @Override
    List<Finding> outcome(HostileCase input, Path folder) throws IOException {
      Path files = Files.createDirectory(folder.resolve("evidence"));
      Files.write(files.resolve("evidence-1.jsonl"), input.bytes());
      return EvidenceReader.read(files, "evidence").findings();
    }
  },

  /** A report in JSON, as it is read back. */
  REPORT {
    @Override
    List<Finding> outcome(HostileCase input, Path folder) {
      try {
        ReportReader.read(input.bytes(), "report.json");
        return List.of();
      } catch (ReportException e) {
        return List.of(
            Finding.error(
                "unreadable-report", Location.of("report.json"), String.valueOf(e.getMessage())));
      }
    }
  };

  /** Returns what the toolkit says of an input. */
  abstract List<Finding> outcome(HostileCase input, Path folder) throws IOException;

  private static List<Finding> judged(HostileCase input, byte[] message, Path folder)
      throws IOException {
    Optional<ContractUnderTest> loaded = loaded(input.around(), folder);
    if (loaded.isEmpty()) {
      throw new AssertionError("the schema of " + input.id() + " is not sound");
    }
    List<Finding> findings = loaded.get().strict(message);
    List<Finding> documented = loaded.get().documented(message);
    List<Finding> missing = new ArrayList<>(documented);
    missing.removeAll(findings);
    if (!missing.isEmpty()) {
      throw new AssertionError("only without strictness: " + missing);
    }
    return documented;
  }

  private record ContractUnderTest(MessageValidator strict, MessageValidator documented) {

    List<Finding> strict(byte[] message) {
      return strict.validate(Target.message("M"), message).findings();
    }

    List<Finding> documented(byte[] message) {
      return documented.validate(Target.message("M"), message).findings();
    }
  }

  private static Optional<ContractUnderTest> loaded(String schema, Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("asyncapi.json"), contract(schema));
    try {
      var contract = ContractLoader.load(file);
      return Optional.of(
          new ContractUnderTest(
              new MessageValidator(contract, Strictness.STRICT), new MessageValidator(contract)));
    } catch (InvalidContractException e) {
      return Optional.empty();
    }
  }

  private static List<Finding> linted(String text, String name, Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return ContractLinter.findings(ContractLoader.read(file, folder, LoadSettings.DEFAULT));
  }

  private static List<Finding> recorded(HostileCase input, String name, Path folder)
      throws IOException {
    ContractUnderTest loaded = loaded(input.around(), folder).orElseThrow();
    Path file = Files.write(folder.resolve(name), input.bytes());
    List<Finding> findings = new ArrayList<>();
    try (RecordedMessages messages = RecordedMessages.open(file, name)) {
      for (Optional<RawMessage> next = messages.next(); next.isPresent(); next = messages.next()) {
        findings.addAll(loaded.documented().validate(Target.message("M"), next.get()).findings());
      }
    } catch (DocumentException e) {
      e.problems()
          .forEach(
              problem ->
                  findings.add(
                      Finding.error(
                          problem.rule(),
                          Location.of(name, problem.position()),
                          problem.message())));
    }
    return findings;
  }

  private static String contract(String schema) {
    return "{\"channels\":{\"c\":{\"messages\":{\"M\":{\"payload\":\n"
        + schema
        + "\n}}}},\"asyncapi\":\"3.0.0\",\"info\":{\"title\":\"Hostile\",\"version\":\"1.0.0\"}}";
  }
}
