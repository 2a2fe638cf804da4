package io.messagecontract.compare;

import io.messagecontract.contract.Contract;
import io.messagecontract.finding.Finding;
import io.messagecontract.load.ContractLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compares contracts that are written down in a few lines, in a folder that may be filled. */
record WrittenContracts(Path folder) {

  static final String HEAD =
      """
      asyncapi: 3.0.0
      info: {title: Orders, version: 1.0.0}
      """;

  List<String> said(String before, String after) {
    return findings(before, after, CompatibilityPolicy.DEFAULT).stream()
        .map(WrittenContracts::text)
        .toList();
  }

  List<Finding> findings(String before, String after, CompatibilityPolicy policy) {
    return new ContractComparator()
        .compare(load(HEAD + before), load(HEAD + after))
        .findings(policy);
  }

  static List<String> said(Contract before, Contract after) {
    return new ContractComparator()
        .compare(before, after).findings(CompatibilityPolicy.DEFAULT).stream()
            .map(WrittenContracts::text)
            .toList();
  }

  Contract load(String document) {
    try {
      return ContractLoader.load(Files.writeString(folder.resolve("asyncapi.yaml"), document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Finding finding) {
    return finding.proof().orElseThrow().verdict() + " " + finding.rule() + " " + finding.subject();
  }
}
