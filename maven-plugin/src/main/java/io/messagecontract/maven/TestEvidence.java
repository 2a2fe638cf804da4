package io.messagecontract.maven;

import io.messagecontract.evidence.Evidence;
import io.messagecontract.evidence.EvidenceReader;
import io.messagecontract.evidence.EvidenceResult;
import io.messagecontract.finding.Finding;
import io.messagecontract.usage.FieldUsage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What tests have shown, as far as a build has it.
 *
 * @param isThere whether there was a folder to look into
 * @param records each once, of whatever contract
 * @param findings what is wrong with the files
 * @param notes which folders hold nothing
 */
record TestEvidence(
    boolean isThere, List<Evidence> records, List<Finding> findings, List<String> notes) {

  static final TestEvidence NONE = new TestEvidence(false, List.of(), List.of(), List.of());

  private static final String PARAMETER = "evidence";

  /** Copies the lists. */
  TestEvidence {
    records = List.copyOf(records);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /**
   * Reads evidence.
   *
   * @param locations folders, each of which has to be there
   * @param usual the folder that is read if none is named, and only if it is there
   */
  static TestEvidence read(List<String> locations, Path usual, BaseFolder base)
      throws MojoExecutionException {
    List<String> named = Choice.present(locations);
    if (named.isEmpty()) {
      return Files.isDirectory(usual) ? read(Set.of(usual), false, base) : NONE;
    }
    Set<Path> folders = new LinkedHashSet<>();
    for (String location : named) {
      Path folder = base.find(PARAMETER, location);
      if (!Files.isDirectory(folder)) {
        throw BadParameter.of(
            PARAMETER, "names \"" + location + "\": name the folder that holds evidence");
      }
      folders.add(folder);
    }
    return read(folders, true, base);
  }

  /** Says which folders {@link #read} looks into. */
  static String where(List<String> locations, Path usual, BaseFolder base)
      throws MojoExecutionException {
    List<String> folders = new ArrayList<>();
    for (String location : Choice.present(locations)) {
      folders.add(base.show(base.resolve(PARAMETER, location)));
    }
    return folders.isEmpty() ? base.show(usual) : String.join(", ", folders);
  }

  private static TestEvidence read(Set<Path> folders, boolean areNamed, BaseFolder base)
      throws MojoExecutionException {
    Set<Evidence> records = new LinkedHashSet<>();
    List<Finding> findings = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Path folder : folders) {
      EvidenceResult result = read(folder, base);
      records.addAll(result.evidence());
      findings.addAll(result.findings());
      if (areNamed && result.files().isEmpty()) {
        notes.add("there is no evidence in " + base.show(folder));
      }
    }
    return new TestEvidence(true, List.copyOf(records), findings, notes);
  }

  private static EvidenceResult read(Path folder, BaseFolder base) throws MojoExecutionException {
    try {
      return EvidenceReader.read(folder, base.show(folder));
    } catch (IOException e) {
      throw BadParameter.of(PARAMETER, "is a folder that cannot be read: " + base.show(folder));
    }
  }

  /** Returns what there is of some contracts, and says how much is of others. */
  TestEvidence about(Set<String> digests) {
    List<Evidence> counting =
        records.stream().filter(one -> digests.contains(one.contract().digest())).toList();
    int others = records.size() - counting.size();
    List<String> said = new ArrayList<>(notes);
    if (others > 0) {
      said.add(
          Counted.of(others, "record")
              + " of evidence "
              + (others == 1 ? "is" : "are")
              + " of another contract and not counted");
    }
    return new TestEvidence(isThere, counting, findings, said);
  }

  FieldUsage usage() {
    return FieldUsage.of(records);
  }
}
