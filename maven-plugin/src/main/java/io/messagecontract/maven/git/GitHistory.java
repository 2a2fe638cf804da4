package io.messagecontract.maven.git;

import io.messagecontract.finding.Nearest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.SystemReader;

/** The repository that a folder belongs to, be it a clone, a linked work tree, or bare. */
public final class GitHistory {

  static {
    SystemReader.setInstance(new GitSystem());
  }

  private static final String DEEPEN = "git fetch --unshallow, or in CI fetch-depth: 0";

  private final File gitDir;
  private final Optional<Path> workTree;

  private GitHistory(File gitDir, Optional<Path> workTree) {
    this.gitDir = gitDir;
    this.workTree = workTree;
  }

  /** Finds the repository of a folder: its own, or that of a folder further up. */
  public static GitHistory of(Path folder) throws GitException {
    Path start;
    try {
      start = folder.toRealPath();
    } catch (IOException e) {
      throw new GitException("the folder " + folder + " cannot be read", e);
    }
    File found = new FileRepositoryBuilder().findGitDir(start.toFile()).getGitDir();
    if (found == null) {
      throw new GitException(
          "the folder is in no Git repository: run where the repository is checked out with .git");
    }
    return new GitHistory(found, workTree(start, found));
  }

  private static Optional<Path> workTree(Path start, File gitDir) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (folder.equals(gitDir.toPath())) {
        return Optional.empty();
      }
      if (Files.exists(folder.resolve(Constants.DOT_GIT))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /** Returns the folder that is checked out, without links in its path; empty if it is bare. */
  public Optional<Path> workTree() {
    return workTree;
  }

  /**
   * Returns the commit that a branch, a tag, an abbreviation or {@code HEAD~3} names.
   *
   * @throws GitException if it names none, with refs that may have been meant
   */
  public GitCommit commit(String ref) throws GitException {
    try (Repository repository = open()) {
      ObjectId id = repository.resolve(ref + "^{commit}");
      if (id == null) {
        throw unknown(repository, ref);
      }
      boolean isCheckedOut = id.equals(repository.resolve(Constants.HEAD));
      return new GitCommit(this, id, isCheckedOut);
    } catch (AmbiguousObjectException e) {
      throw new GitException("several commits begin with \"" + ref + "\": write more of it", e);
    } catch (IncorrectObjectTypeException e) {
      throw new GitException("\"" + ref + "\" is no commit: name a branch, tag or commit", e);
    } catch (MissingObjectException e) {
      throw new GitException(
          "the commit \"" + ref + "\" is not in this clone: fetch it, with " + DEEPEN, e);
    } catch (RevisionSyntaxException e) {
      throw new GitException("\"" + ref + "\" is no ref: name a branch, tag or commit", e);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** Opens the repository, to be closed by the caller. */
  Repository open() throws IOException {
    return new FileRepositoryBuilder().setGitDir(gitDir).setMustExist(true).build();
  }

  static GitException unreadable(IOException cause) {
    return new GitException("the repository cannot be read: " + cause.getMessage(), cause);
  }

  private static GitException unknown(Repository repository, String ref) throws IOException {
    if (repository.resolve(Constants.HEAD) == null && ref.startsWith(Constants.HEAD)) {
      return new GitException("the repository has no commit yet");
    }
    List<String> refs =
        repository.getRefDatabase().getRefs().stream()
            .map(known -> Repository.shortenRefName(known.getName()))
            .distinct()
            .sorted()
            .toList();
    String near =
        Nearest.to(ref, refs).isEmpty()
            ? "fetch it if it is one of the remote repository"
            : Nearest.question(ref, refs);
    boolean isShallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    return new GitException(
        "there is no ref or commit \""
            + ref
            + "\": "
            + near
            + (isShallow ? "; this clone is shallow and may lack it: " + DEEPEN : ""));
  }
}
