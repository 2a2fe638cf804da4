package io.messagecontract.maven;

import io.messagecontract.load.LoadSettings;
import io.messagecontract.maven.git.GitCommit;
import io.messagecontract.maven.git.GitException;
import io.messagecontract.maven.git.GitHistory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Baselines {@code git:REF:path}, which mean what {@code git show REF:path} shows.
 *
 * @param root the folder that their references may not leave; null for that of the document
 */
record GitBaselines(@Nullable File root, LoadSettings settings, BaseFolder base)
    implements BaselineKind {

  private static final String PREFIX = "git:";

  @Override
  public boolean isMeantBy(String location) {
    return location.startsWith(PREFIX);
  }

  @Override
  public List<Baseline> find(String location) throws MojoExecutionException {
    String[] parts = location.substring(PREFIX.length()).split(":", 2);
    if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
      throw bad(location, "has to be git:REF:path, as in git:origin/main:contract/asyncapi.yaml");
    }
    try {
      GitHistory history = GitHistory.of(base.path());
      GitCommit commit = history.commit(parts[0]);
      String document = document(location, parts, history, commit);
      String folder = root(document, history);
      String origin = PREFIX + parts[0] + ":" + document + " (commit " + commit.shortId() + ")";
      String path = folder.isEmpty() ? document : document.substring(folder.length() + 1);
      return List.of(
          new Baseline(
              new ContractSource(
                  "baseline",
                  origin,
                  PREFIX + parts[0] + ":" + (folder.isEmpty() ? "" : folder + '/'),
                  commit.root(folder),
                  path,
                  settings),
              List.of(),
              Optional.of(
                      "the baseline is the commit that is checked out, and the contract has not"
                          + " changed since: no drift can be found")
                  .filter(note -> commit.isCheckedOut())));
    } catch (GitException e) {
      throw bad(location, e.problem());
    } catch (IOException e) {
      throw bad(location, "its folder cannot be read");
    }
  }

  private String document(String location, String[] parts, GitHistory history, GitCommit commit)
      throws MojoExecutionException, GitException, IOException {
    Optional<String> path = RepositoryPath.of(parts[1], history, base);
    if (path.isEmpty()) {
      throw bad(location, "the path leads out of the repository: it begins at the root of that");
    }
    Optional<GitCommit.Kind> kind = commit.kind(path.get());
    if (kind.equals(Optional.of(GitCommit.Kind.FILE))) {
      return path.get();
    }
    if (kind.isPresent()) {
      for (String name : ContractSource.NAMES) {
        String inside = path.get().isEmpty() ? name : path.get() + '/' + name;
        if (commit.kind(inside).equals(Optional.of(GitCommit.Kind.FILE))) {
          return inside;
        }
      }
    }
    throw new GitPathSearch(location, parts[0], path.get(), history, commit).missing();
  }

  /** The folder need not be there today. */
  private String root(String document, GitHistory history)
      throws MojoExecutionException, IOException {
    if (root == null) {
      return document.substring(0, Math.max(0, document.lastIndexOf('/')));
    }
    Path given = root.toPath().toAbsolutePath().normalize();
    Path real = Files.exists(given) ? given.toRealPath() : given;
    Path top = history.workTree().orElse(base.path());
    String folder = real.startsWith(top) ? top.relativize(real).toString().replace('\\', '/') : "/";
    if (folder.isEmpty() || document.startsWith(folder + '/')) {
      return folder;
    }
    throw BadParameter.of(
        "baselineRoot", "is \"" + root + "\", but has to be a folder that holds " + document);
  }

  private static MojoExecutionException bad(String location, String problem) {
    return BadParameter.of("baseline", "names \"" + location + "\", but " + problem);
  }
}
