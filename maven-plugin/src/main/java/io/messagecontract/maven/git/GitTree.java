package io.messagecontract.maven.git;

import io.messagecontract.document.DocumentRoot.RefusedException;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The files of a commit.
 *
 * @param repository open
 * @param tree the commit's tree
 */
record GitTree(Repository repository, ObjectId tree) {

  /** A file or folder. */
  record Entry(ObjectId id, GitCommit.Kind kind) {}

  /**
   * Finds a path.
   *
   * @throws RefusedException if it is a link or a submodule, or goes through one: what they lead to
   *     is not in this tree
   */
  Optional<Entry> find(String path) throws IOException {
    if (path.isEmpty()) {
      return Optional.of(new Entry(tree, GitCommit.Kind.FOLDER));
    }
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (at(path.substring(0, end)).isEmpty()) {
        return Optional.empty();
      }
    }
    return at(path);
  }

  private Optional<Entry> at(String path) throws IOException {
    if (path.isEmpty() || path.endsWith("/")) {
      return Optional.empty();
    }
    try (TreeWalk walk = TreeWalk.forPath(repository, path, tree)) {
      if (walk == null) {
        return Optional.empty();
      }
      FileMode mode = walk.getFileMode(0);
      if (FileMode.SYMLINK.equals(mode)) {
        throw refused(path, "a symbolic link", "name the file that it leads to");
      }
      if (FileMode.GITLINK.equals(mode)) {
        throw refused(path, "a submodule", "name a file, or a released artifact");
      }
      GitCommit.Kind kind =
          FileMode.TREE.equals(mode) ? GitCommit.Kind.FOLDER : GitCommit.Kind.FILE;
      return Optional.of(new Entry(walk.getObjectId(0), kind));
    }
  }

  private static RefusedException refused(String path, String what, String wayOut) {
    return new RefusedException(
        "cannot be read from the commit, where \"" + path + "\" is " + what, wayOut);
  }
}
