package io.messagecontract.maven.git;

import io.messagecontract.document.DocumentRoot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * Documents of a commit.
 *
 * @param folder the folder that they are below; empty for the root of the repository
 */
record GitRoot(GitHistory history, GitCommit commit, String folder) implements DocumentRoot {

  private static final byte[] LFS =
      "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

  @Override
  public byte[] read(String path, int maxBytes) throws IOException {
    String whole = folder.isEmpty() ? path : folder + '/' + path;
    try (Repository repository = history.open()) {
      GitTree.Entry entry =
          new GitTree(repository, commit.tree(repository))
              .find(whole)
              .filter(found -> found.kind() == GitCommit.Kind.FILE)
              .orElseThrow(() -> new NoSuchFileException(path));
      return text(repository, entry.id(), maxBytes);
    } catch (MissingObjectException e) {
      throw new RefusedException(
          "is not in this clone, which is partial or damaged",
          "fetch it, with git fetch --refetch, or in CI without a filter");
    }
  }

  /** Git may have to put a blob together in memory: its size is asked before. */
  private static byte[] text(Repository repository, ObjectId id, int maxBytes) throws IOException {
    try (ObjectReader reader = repository.newObjectReader()) {
      long size = reader.getObjectSize(id, Constants.OBJ_BLOB);
      if (size > maxBytes) {
        throw new RefusedException(
            "has " + size + " bytes, which is more than " + maxBytes,
            "split the contract into several documents");
      }
      try (InputStream stream = reader.open(id, Constants.OBJ_BLOB).openStream()) {
        byte[] bytes = stream.readNBytes(maxBytes);
        if (Arrays.mismatch(bytes, LFS) >= LFS.length) {
          throw new RefusedException(
              "is a pointer of Git LFS, and not the document itself",
              "keep contracts out of Git LFS, or name a file or a released artifact");
        }
        return bytes;
      }
    }
  }
}
