package io.messagecontract.maven;

import io.messagecontract.contract.Contract;
import io.messagecontract.document.Limits;
import io.messagecontract.load.ContractLoader;
import io.messagecontract.load.LoadResult;
import io.messagecontract.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;

/** Makes a contract as it is its own baseline: copies all its documents, byte for byte. */
record BaselineCopy(ContractSource source, BaselineTarget target) {

  private static final String PARAMETER = "baseline";

  static Outcome write(ContractSource source, BaselineTarget target) throws MojoExecutionException {
    Contract contract = source.load();
    int documents = new BaselineCopy(source, target).write(contract);
    String summary =
        "wrote the baseline "
            + target.base().show(target.document())
            + ": "
            + Counted.of(documents, "document");
    return new Outcome(
        summary,
        new Report(
            "accept",
            Optional.of(source.reported(contract)),
            List.of(),
            List.of(),
            Map.of("documents", documents),
            Optional.empty(),
            List.of()));
  }

  private int write(Contract contract) throws MojoExecutionException {
    Map<String, Path> files = target.files(source.path(), contract.documents().paths());
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Optional<Path> original = source.file(file.getKey());
      if (original.isPresent()) {
        checkMayBeReplaced(file.getValue(), original.get());
      }
    }
    Map<Path, byte[]> contents = new TreeMap<>();
    try {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        byte[] bytes = source.root().read(file.getKey(), Limits.DEFAULT.maxBytes());
        contents.put(target.folder().relativize(file.getValue()), bytes);
      }
      checkForeign(contents);
      try (Staging staging = Staging.in(target.folder())) {
        staging.write(contents);
        checkCopy(contract, staging.folder());
        staging.move();
      }
    } catch (Leftovers.BusyException e) {
      throw BadParameter.of(
          PARAMETER,
          "is being written to "
              + target.base().show(target.folder())
              + " by another build: run this goal again when that one has ended");
    } catch (IOException e) {
      throw BadParameter.of(
          PARAMETER,
          "cannot be written to " + target.base().show(target.folder()) + BadParameter.because(e));
    }
    return contents.size();
  }

  /** A baseline that shares a document with the contract would change along with it. */
  private void checkMayBeReplaced(Path file, Path original) throws MojoExecutionException {
    boolean same;
    try {
      same = Files.exists(file) && Files.isSameFile(file, original);
    } catch (IOException e) {
      same = true;
    }
    if (same) {
      throw BadParameter.of(
          PARAMETER,
          "would share " + target.base().show(file) + " with the contract: name another folder");
    }
  }

  /** What is there is replaced only if it belongs to the baseline that is there. */
  private void checkForeign(Map<Path, byte[]> contents) throws MojoExecutionException, IOException {
    Set<Path> old = new HashSet<>();
    old.add(target.document());
    Path folder = target.folder();
    if (Files.isRegularFile(target.document())) {
      LoadResult before = ContractLoader.read(target.document(), folder, source.settings());
      before
          .readable()
          .ifPresent(c -> c.documents().paths().forEach(path -> old.add(folder.resolve(path))));
    }
    for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
      Path file = folder.resolve(content.getKey());
      if (Files.exists(file) && !old.contains(file) && !holds(file, content.getValue())) {
        throw BadParameter.of(
            PARAMETER,
            "would replace "
                + target.base().show(file)
                + ", which is no part of it: name another folder");
      }
    }
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  /** Documents refer to each other by name, and the main one may have got another. */
  private void checkCopy(Contract contract, Path folder) throws MojoExecutionException {
    Path document = folder.resolve(target.folder().relativize(target.document()));
    LoadResult copy = ContractLoader.read(document, folder, source.settings());
    if (!copy.isSound() || !copy.contract().digest().equals(contract.digest())) {
      throw BadParameter.of(
          PARAMETER,
          "would not be the same contract: let the document keep its name, " + source.fileName());
    }
  }
}
