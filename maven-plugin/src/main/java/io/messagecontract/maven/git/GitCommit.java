package io.messagecontract.maven.git;

import io.messagecontract.document.DocumentRoot;
import io.messagecontract.document.DocumentRoot.RefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** One commit, and the files as they were in it; paths have no beginning or final {@code /}. */
public final class GitCommit {

  private static final int SHORT = 12;

  private final GitHistory history;
  private final ObjectId id;
  private final boolean checkedOut;

  GitCommit(GitHistory history, ObjectId id, boolean checkedOut) {
    this.history = history;
    this.id = id;
    this.checkedOut = checkedOut;
  }

  /** What a path may lead to. */
  public enum Kind {
    /** A file. */
    FILE,
    /** A folder. */
    FOLDER
  }

  /** Returns the first twelve digits of its name. */
  public String shortId() {
    return id.abbreviate(SHORT).name();
  }

  /** Tells whether it is the one that the work tree began with. */
  public boolean isCheckedOut() {
    return checkedOut;
  }

  /**
   * Returns what a path leads to; empty if there is nothing.
   *
   * @param path empty for the root of the repository
   * @throws GitException if it is, or goes through, a symbolic link or a submodule
   */
  public Optional<Kind> kind(String path) throws GitException {
    try (Repository repository = history.open()) {
      return new GitTree(repository, tree(repository)).find(path).map(GitTree.Entry::kind);
    } catch (RefusedException e) {
      throw new GitException("\"" + path + "\" " + e.problem() + ": " + e.hint(), e);
    } catch (IOException e) {
      throw GitHistory.unreadable(e);
    }
  }

  /** Returns the paths of all files of a name, in the order of Git. */
  public List<String> pathsOf(String fileName) throws GitException {
    List<String> paths = new ArrayList<>();
    try (Repository repository = history.open();
        TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree(repository));
      walk.setRecursive(true);
      while (walk.next()) {
        if (walk.getNameString().equals(fileName)) {
          paths.add(walk.getPathString());
        }
      }
      return paths;
    } catch (IOException e) {
      throw GitHistory.unreadable(e);
    }
  }

  /** Returns the documents below a folder of it, which is empty for the root of the repository. */
  public DocumentRoot root(String folder) {
    return new GitRoot(history, this, folder);
  }

  ObjectId tree(Repository repository) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      return walk.parseCommit(id).getTree().getId();
    }
  }
}
