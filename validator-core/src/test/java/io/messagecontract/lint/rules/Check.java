package io.messagecontract.lint.rules;

import io.messagecontract.asyncapi.AsyncApiDocument;
import io.messagecontract.asyncapi.SchemasOnly;
import io.messagecontract.document.DocumentException;
import io.messagecontract.document.DocumentReader;
import io.messagecontract.document.Documents;
import io.messagecontract.document.FolderRoot;
import io.messagecontract.document.Place;
import io.messagecontract.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs rules over schemas and documents. */
final class Check {

  private Check() {}

  /** Returns the findings of a rule in a schema. */
  static List<Finding> schema(DocumentRule rule, String text) {
    return schema(rule, "", text);
  }

  static List<Finding> schema(DocumentRule rule, String format, String text) {
    try {
      Path folder = Files.createTempDirectory("schema");
      Path file = Files.writeString(folder.resolve("schema.yaml"), text);
      try {
        Documents documents = new Documents(new FolderRoot(folder), new DocumentReader());
        Place root = new Place("schema.yaml", "", documents.get("schema.yaml").root());
        AsyncApiDocument document = SchemasOnly.ofSchema(root, format, documents);
        return rule.check(document).sorted().distinct().toList();
      } finally {
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException | DocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns a finding as {@code line:column message / hint}. */
  static String shown(Finding finding) {
    String place = finding.location().position().map(p -> p.line() + ":" + p.column()).orElse("");
    return place + " " + finding.message() + finding.hint().map(h -> " / " + h).orElse("");
  }
}
