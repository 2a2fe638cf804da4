package io.messagecontract.maven;

import io.messagecontract.maven.git.GitCommit;
import io.messagecontract.maven.git.GitException;
import io.messagecontract.maven.git.GitHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Tells why a commit does not have a path: it was not there yet, it had another place, or it is
 * misspelt.
 *
 * @param location as the user wrote it
 * @param path from the root of the repository
 */
record GitPathSearch(
    String location, String ref, String path, GitHistory history, GitCommit commit) {

  private static final int MOST_SHOWN = 5;

  /** Returns what to say; only what is there today can have been missing then. */
  MojoExecutionException missing() throws GitException {
    String problem = "commit " + commit.shortId() + " has no such document";
    List<String> moved = moved();
    if (!moved.isEmpty()) {
      return complaint(
          problem
              + "; it has "
              + String.join(", ", moved)
              + ", which is no longer there: name that, if the contract has moved");
    }
    boolean isThere = isThereToday(path);
    for (String name : ContractSource.NAMES) {
      isThere = isThere || isThereToday(path.isEmpty() ? name : path + '/' + name);
    }
    if (isThere) {
      return new NoBaselineException(location, problem);
    }
    return complaint(
        problem
            + ", nor is it there today: check the path, which begins at the root of the repository"
            + " unless it begins with ./");
  }

  private List<String> moved() throws GitException {
    String last = path.substring(path.lastIndexOf('/') + 1);
    List<String> names = new ArrayList<>(ContractSource.NAMES);
    if (last.matches("(?i).*\\.(ya?ml|json)")) {
      names = List.of(last);
    }
    List<String> moved = new ArrayList<>();
    for (String name : names) {
      for (String candidate : commit.pathsOf(name)) {
        if (!isThereToday(candidate) && moved.size() < MOST_SHOWN) {
          moved.add('"' + candidate + '"');
        }
      }
    }
    return moved;
  }

  /** Without a work tree, today is what HEAD holds. */
  private boolean isThereToday(String file) throws GitException {
    if (history.workTree().isPresent()) {
      Path today = history.workTree().get().resolve(file);
      return Files.isRegularFile(today);
    }
    return history.commit("HEAD").kind(file).equals(Optional.of(GitCommit.Kind.FILE));
  }

  private MojoExecutionException complaint(String problem) {
    return BadParameter.of("baseline", "names \"" + location + "\", but " + problem);
  }
}
