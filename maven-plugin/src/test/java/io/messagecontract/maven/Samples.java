package io.messagecontract.maven;

import io.messagecontract.finding.Finding;
import io.messagecontract.finding.Location;
import io.messagecontract.finding.Severity;
import io.messagecontract.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Contracts and findings to test with. */
final class Samples {

  private Samples() {}

  /** A contract with one message, {@code SessionEnded} on {@code sessions}. */
  static Path contract(Path file, String typeOfVersion) throws IOException {
    return write(
        file,
        """
        asyncapi: 3.0.0
        info: {title: Sessions, version: 1.0.0}
        channels:
          sessions:
            address: sessions
            messages:
              SessionEnded:
                payload:
                  type: object
                  properties:
                    version: {type: %s}
        """
            .formatted(typeOfVersion));
  }

  /** A contract with two references to nothing. */
  static Path contractThatDangles(Path file) throws IOException {
    return contract(file, "object, properties: {a: {$ref: a.json}, b: {$ref: b.json}}");
  }

  static Path contractWithoutMessages(Path file) throws IOException {
    return write(
        file,
        """
        asyncapi: 3.0.0
        info: {title: Nothing, version: 1.0.0}
        channels: {}
        """);
  }

  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  static Finding finding(String rule, Severity severity) {
    return Finding.of(rule, severity, Location.of("a.json"), "Something is wrong.");
  }

  static Report report(Finding... findings) {
    return new Report("validate", Optional.empty(), Map.of(), List.of(findings));
  }
}
