package io.messagecontract.evidence;

import io.messagecontract.finding.Finding;
import java.util.List;

/**
 * What came of reading a folder of evidence.
 *
 * @param files the files that were read, in the order of their names; none if the folder is not
 *     there or holds none, which is something else than files without records
 * @param evidence the records, each once, in the order of files and lines
 * @param findings what is wrong with the files, sorted; lines that an error is about are left out
 * @since 0.1.0
 */
public record EvidenceResult(List<String> files, List<Evidence> evidence, List<Finding> findings) {

  /** Copies the lists and sorts the findings. */
  public EvidenceResult {
    files = List.copyOf(files);
    evidence = List.copyOf(evidence);
    findings = findings.stream().sorted().toList();
  }
}
